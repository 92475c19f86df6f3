import type { Biomarker } from "../biomarker.ts";

/** Anabasine: every constant with its source. */
export const anabasine: Biomarker = {
  id: "anabasine",
  name: "anabasine",
  names: { en: "anabasine", sv: "anabasin", de: "Anabasin" },
  synonyms: ["ANB"],
  cas: { number: "494-52-0", confidence: "from memory, check; check digit valid" },
  formula: "C10H14N2",
  molarMass: {
    value: 162.236,
    unit: "g/mol",
    source:
      "computed from the formula with the IUPAC abridged standard atomic weights 2021, doi:10.1515/pac-2019-0603",
    confidence: "derived; formula from memory, check",
  },
  parents: [
    {
      id: "nicotine",
      name: "nicotine",
      names: { en: "nicotine", sv: "nikotin", de: "Nikotin" },
      cas: { number: "54-11-5", confidence: "from memory, check; check digit valid" },
      formula: "C10H14N2",
      molarMass: {
        value: 162.236,
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
  advice: { en: "tells tobacco from nicotine medicines", sv: "skiljer tobak från nikotinläkemedel" },
  notes:
    "A tobacco alkaloid: a marker of tobacco, not of nicotine (concept read at https://qaehs.centre.uq.edu.au/project/improving-estimation-tobacco-use, factor not).",
};
