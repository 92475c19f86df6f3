import type { Biomarker } from "../biomarker.ts";

/** Alprazolam: every constant with its source. */
export const alprazolam: Biomarker = {
  id: "alprazolam",
  name: "alprazolam",
  names: { en: "alprazolam", sv: "alprazolam", de: "Alprazolam" },
  synonyms: ["ALP"],
  cas: { number: "28981-97-7", confidence: "agrees with PubChem (number and formula); check digit valid" },
  formula: "C17H13ClN4",
  molarMass: {
    value: 308.769,
    unit: "g/mol",
    source:
      "computed from the formula with the IUPAC abridged standard atomic weights 2021, doi:10.1515/pac-2019-0603",
    confidence: "derived; formula agrees with PubChem",
  },
  parents: [
    {
      id: "alprazolam",
      name: "alprazolam",
      names: { en: "alprazolam", sv: "alprazolam", de: "Alprazolam" },
      cas: {
        number: "28981-97-7",
        confidence: "agrees with PubChem (number and formula); check digit valid",
      },
      formula: "C17H13ClN4",
      molarMass: {
        value: 308.769,
        unit: "g/mol",
        source:
          "computed from the formula with the IUPAC abridged standard atomic weights 2021, doi:10.1515/pac-2019-0603",
        confidence: "derived; formula agrees with PubChem",
      },
      molarMassRatio: {
        value: 1,
        unit: "g/g",
        source: "molar mass of the parent over that of the biomarker",
        confidence: "derived",
      },
      excretion: {
        value: 0.2,
        low: 0.1,
        high: 0.3,
        unit: "fraction",
        source: "PK literature",
        confidence: "from memory, check (medium)",
        basis: "urinary unchanged",
      },
      correctionFactor: {
        value: 5,
        unit: "g/g",
        source: "1/0.20, derived",
        confidence: "derived from values from memory, check",
      },
      dose: { value: 1, unit: "mg", source: "DDD 1 mg", confidence: "from memory, check (high)" },
    },
  ],
  factors: [],
  euda: { series: null },
  advice: {
    en: "primary (with alpha-hydroxyalprazolam)",
    sv: "huvudmarkör (tillsammans med alfa-hydroxialprazolam)",
  },
};
