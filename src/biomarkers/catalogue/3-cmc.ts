import type { Biomarker } from "../biomarker.ts";

/** 3-CMC: every constant with its source. */
export const cmc3: Biomarker = {
  id: "3-cmc",
  name: "3-CMC",
  names: { en: "3-CMC", sv: "3-CMC", de: "3-CMC" },
  synonyms: ["clophedrone", "3-chloromethcathinone", "klofedron", "3-klormetkatinon"],
  cas: { number: "1049677-59-9", confidence: "found in a third-party list; check digit valid" },
  formula: "C10H12ClNO",
  molarMass: {
    value: 197.662,
    unit: "g/mol",
    source:
      "computed from the formula with the IUPAC abridged standard atomic weights 2021, doi:10.1515/pac-2019-0603",
    confidence: "derived; formula from memory, check",
  },
  parents: [
    {
      id: "3-cmc",
      name: "3-CMC",
      names: { en: "3-CMC", sv: "3-CMC", de: "3-CMC" },
      cas: { number: "1049677-59-9", confidence: "found in a third-party list; check digit valid" },
      formula: "C10H12ClNO",
      molarMass: {
        value: 197.662,
        unit: "g/mol",
        source:
          "computed from the formula with the IUPAC abridged standard atomic weights 2021, doi:10.1515/pac-2019-0603",
        confidence: "derived; formula from memory, check",
      },
      molarMassRatio: {
        value: 1,
        unit: "g/g",
        source: "molar mass of the parent over that of the biomarker",
        confidence: "derived",
      },
      refusal: { en: "no agreed excretion fraction", sv: "ingen vedertagen utsöndringsandel" },
    },
  ],
  factors: [],
  euda: { series: null },
  advice: { en: "excreted load only", sv: "bara utsöndrad mängd" },
  notes:
    'Swedish "kristall": reported by Västernorrland county 2022-23 (read, lansstyrelsen.se) and the SVT/RISE one-weekend survey of 49 plants (read, dagensvimmerby.se).',
};
