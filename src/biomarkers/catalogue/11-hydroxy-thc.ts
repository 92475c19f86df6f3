import type { Biomarker } from "../biomarker.ts";

/** 11-hydroxy-THC: every constant with its source. */
export const ohThc: Biomarker = {
  id: "11-hydroxy-thc",
  name: "11-hydroxy-THC",
  names: { en: "11-hydroxy-THC", sv: "11-hydroxi-THC", de: "11-Hydroxy-THC" },
  synonyms: ["THCOH", "11-OH-THC", "OH-THC"],
  cas: { number: "36557-05-8", confidence: "from memory, check; check digit valid" },
  formula: "C21H30O3",
  molarMass: {
    value: 330.468,
    unit: "g/mol",
    source:
      "computed from the formula with the IUPAC abridged standard atomic weights 2021, doi:10.1515/pac-2019-0603",
    confidence: "derived; formula from memory, check",
  },
  parents: [
    {
      id: "thc",
      name: "THC",
      names: { en: "THC", sv: "THC", de: "THC" },
      cas: { number: "1972-08-3", confidence: "agrees with PubChem (number and formula); check digit valid" },
      formula: "C21H30O2",
      molarMass: {
        value: 314.469,
        unit: "g/mol",
        source:
          "computed from the formula with the IUPAC abridged standard atomic weights 2021, doi:10.1515/pac-2019-0603",
        confidence: "derived; formula agrees with PubChem",
      },
      molarMassRatio: {
        value: 0.95159,
        unit: "g/g",
        source: "molar mass of the parent over that of the biomarker",
        confidence: "derived",
      },
      excretion: {
        value: 0.02,
        unit: "fraction",
        source: "PK literature",
        confidence: "from memory, check (low)",
        basis: "minor urinary",
      },
      refusal: {
        en: "a diagnostic residue without an accepted correction factor",
        sv: "en diagnostisk rest utan vedertagen korrektionsfaktor",
      },
    },
  ],
  factors: [],
  sorption: {
    value: null,
    low: 0.42,
    high: 0.9,
    unit: "fraction",
    source:
      "Campos-Mañas 2022, Analytical investigation of cannabis biomarkers in raw urban wastewater to refine consumption estimates (abstract; DOI to be found)",
    confidence: "read (joint range)",
  },
  euda: { series: null },
  advice: { en: "diagnostic", sv: "diagnostisk" },
};
