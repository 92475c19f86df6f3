import type { Biomarker } from "../biomarker.ts";

/** 4-CMC: every constant with its source. */
export const cmc4: Biomarker = {
  id: "4-cmc",
  name: "4-CMC",
  names: { en: "4-CMC", sv: "4-CMC", de: "4-CMC" },
  synonyms: ["clephedrone", "4-chloromethcathinone", "klefedron", "4-klormetkatinon"],
  cas: { number: "1225843-86-6", confidence: "from memory, check; check digit valid" },
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
      id: "4-cmc",
      name: "4-CMC",
      names: { en: "4-CMC", sv: "4-CMC", de: "4-CMC" },
      cas: { number: "1225843-86-6", confidence: "from memory, check; check digit valid" },
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
  notes: "As 3-CMC; isomers, must be separated.",
};
