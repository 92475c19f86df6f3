import type { Biomarker } from "../biomarker.ts";

/** Fentanyl: every constant with its source. */
export const fentanyl: Biomarker = {
  id: "fentanyl",
  name: "fentanyl",
  names: { en: "fentanyl", sv: "fentanyl", de: "Fentanyl" },
  synonyms: ["FEN"],
  cas: { number: "437-38-7", confidence: "agrees with PubChem (number and formula); check digit valid" },
  formula: "C22H28N2O",
  molarMass: {
    value: 336.479,
    unit: "g/mol",
    source:
      "computed from the formula with the IUPAC abridged standard atomic weights 2021, doi:10.1515/pac-2019-0603",
    confidence: "derived; formula agrees with PubChem",
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
        value: 1,
        unit: "g/g",
        source: "molar mass of the parent over that of the biomarker",
        confidence: "derived",
      },
      excretion: {
        value: 0.07,
        low: 0.004,
        high: 0.1,
        unit: "fraction",
        source: "label/PK",
        confidence: "from memory, check (medium)",
        basis: "urinary unchanged",
      },
      dose: { value: 0.2, unit: "mg", source: "ACIC NWDMP", confidence: "from memory, check (medium)" },
      refusal: {
        en: "discarded patches change it: use norfentanyl",
        sv: "bortkastade plåster påverkar den: använd norfentanyl",
      },
    },
  ],
  factors: [],
  euda: { series: null },
  advice: { en: "diagnostic", sv: "diagnostisk" },
  notes:
    "Patch disposal via toilet: norfentanyl preferred. Campus study detected fentanyl in 5 %, norfentanyl in 7 % of samples (read, Gushgari 2018 doi:10.1016/j.jhazmat.2018.07.073).",
};
