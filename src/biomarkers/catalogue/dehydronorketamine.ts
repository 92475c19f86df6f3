import type { Biomarker } from "../biomarker.ts";

/** Dehydronorketamine: every constant with its source. */
export const dehydronorketamine: Biomarker = {
  id: "dehydronorketamine",
  name: "dehydronorketamine",
  names: { en: "dehydronorketamine", sv: "dehydronorketamin", de: "Dehydronorketamin" },
  synonyms: ["DHNK", "5,6-dehydronorketamine"],
  formula: "C12H12ClNO",
  molarMass: {
    value: 221.684,
    unit: "g/mol",
    source:
      "computed from the formula with the IUPAC abridged standard atomic weights 2021, doi:10.1515/pac-2019-0603",
    confidence: "derived; formula from memory, check",
  },
  parents: [
    {
      id: "ketamine",
      name: "ketamine",
      names: { en: "ketamine", sv: "ketamin", de: "Ketamin" },
      cas: { number: "6740-88-1", confidence: "agrees with PubChem (number and formula); check digit valid" },
      formula: "C13H16ClNO",
      molarMass: {
        value: 237.727,
        unit: "g/mol",
        source:
          "computed from the formula with the IUPAC abridged standard atomic weights 2021, doi:10.1515/pac-2019-0603",
        confidence: "derived; formula agrees with PubChem",
      },
      molarMassRatio: {
        value: 1.0724,
        unit: "g/g",
        source: "molar mass of the parent over that of the biomarker",
        confidence: "derived",
      },
      excretion: {
        value: 0.16,
        unit: "fraction",
        source: "older PK",
        confidence: "from memory, check (low)",
        basis: "urinary",
      },
      refusal: {
        en: "a diagnostic residue without an accepted correction factor",
        sv: "en diagnostisk rest utan vedertagen korrektionsfaktor",
      },
    },
  ],
  factors: [],
  euda: { series: null },
  advice: { en: "diagnostic", sv: "diagnostisk" },
  notes:
    "Detected in 76 % of 716 Belgian samples (read, https://sciensano.be/en/node/76814). CAS not established.",
};
