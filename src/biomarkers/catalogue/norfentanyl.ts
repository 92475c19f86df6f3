import type { Biomarker } from "../biomarker.ts";

/** Norfentanyl: every constant with its source. */
export const norfentanyl: Biomarker = {
  id: "norfentanyl",
  name: "norfentanyl",
  names: { en: "norfentanyl", sv: "norfentanyl", de: "Norfentanyl" },
  synonyms: ["NFEN"],
  cas: { number: "1609-66-1", confidence: "agrees with PubChem; check digit valid" },
  formula: "C14H20N2O",
  molarMass: {
    value: 232.327,
    unit: "g/mol",
    source:
      "computed from the formula with the IUPAC abridged standard atomic weights 2021, doi:10.1515/pac-2019-0603",
    confidence: "derived; formula from memory, check",
  },
  parents: [
    {
      id: "fentanyl",
      name: "fentanyl",
      names: { en: "fentanyl", sv: "fentanyl", de: "Fentanyl" },
      cas: { number: "437-38-7", confidence: "agrees with PubChem (number and formula); check digit valid" },
      formula: "C22H28N2O",
      molarMass: {
        value: 336.479,
        unit: "g/mol",
        source:
          "computed from the formula with the IUPAC abridged standard atomic weights 2021, doi:10.1515/pac-2019-0603",
        confidence: "derived; formula agrees with PubChem",
      },
      molarMassRatio: {
        value: 1.4483,
        unit: "g/g",
        source: "molar mass of the parent over that of the biomarker",
        confidence: "derived",
      },
      excretion: {
        value: 0.3,
        low: 0.26,
        high: 0.55,
        unit: "fraction",
        source: "ACIC NWDMP / PK",
        confidence: "from memory, check (low)",
        basis: "urinary",
      },
      correctionFactor: {
        value: 4.83,
        unit: "g/g",
        source: "1.4483/0.30, derived",
        confidence: "derived from values from memory, check",
      },
      dose: { value: 0.2, unit: "mg", source: "ACIC NWDMP", confidence: "from memory, check (medium)" },
    },
  ],
  factors: [
    {
      id: "acic_nwdmp",
      parent: "fentanyl",
      excretionFraction: 0.3,
      source: "ACIC NWDMP, https://www.acic.gov.au",
      confidence: "from memory, check (low)",
    },
  ],
  loq: {
    value: null,
    low: 0.1,
    high: 1,
    unit: "ng/L",
    source: "typical",
    confidence: "from memory, check (low)",
    note: "range of typical methods",
  },
  euda: { series: null },
  advice: { en: "primary for fentanyl", sv: "huvudmarkör för fentanyl" },
};
