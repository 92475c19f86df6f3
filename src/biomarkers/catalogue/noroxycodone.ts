import type { Biomarker } from "../biomarker.ts";

/** Noroxycodone: every constant with its source. */
export const noroxycodone: Biomarker = {
  id: "noroxycodone",
  name: "noroxycodone",
  names: { en: "noroxycodone", sv: "noroxikodon", de: "Noroxycodon" },
  synonyms: ["NOXY"],
  cas: { number: "57664-96-7", confidence: "agrees with PubChem; check digit valid" },
  formula: "C17H19NO4",
  molarMass: {
    value: 301.342,
    unit: "g/mol",
    source:
      "computed from the formula with the IUPAC abridged standard atomic weights 2021, doi:10.1515/pac-2019-0603",
    confidence: "derived; formula from memory, check",
  },
  parents: [
    {
      id: "oxycodone",
      name: "oxycodone",
      names: { en: "oxycodone", sv: "oxikodon", de: "Oxycodon" },
      cas: { number: "76-42-6", confidence: "agrees with PubChem (number and formula); check digit valid" },
      formula: "C18H21NO4",
      molarMass: {
        value: 315.369,
        unit: "g/mol",
        source:
          "computed from the formula with the IUPAC abridged standard atomic weights 2021, doi:10.1515/pac-2019-0603",
        confidence: "derived; formula agrees with PubChem",
      },
      molarMassRatio: {
        value: 1.0465,
        unit: "g/g",
        source: "molar mass of the parent over that of the biomarker",
        confidence: "derived",
      },
      excretion: {
        value: 0.22,
        low: 0.2,
        high: 0.25,
        unit: "fraction",
        source: "Lalovic 2006; ACIC NWDMP",
        confidence: "from memory, check (medium)",
        basis: "urinary free",
      },
      correctionFactor: {
        value: 4.76,
        unit: "g/g",
        source: "1.0465/0.22, derived",
        confidence: "derived from values from memory, check",
      },
      dose: { value: 20, unit: "mg", source: "ACIC NWDMP", confidence: "from memory, check (medium)" },
    },
  ],
  factors: [
    {
      id: "acic_nwdmp",
      parent: "oxycodone",
      excretionFraction: 0.22,
      source: "ACIC NWDMP, https://www.acic.gov.au",
      confidence: "from memory, check (medium)",
    },
  ],
  euda: { series: null },
  advice: { en: "primary for oxycodone", sv: "huvudmarkör för oxikodon" },
};
