import type { Biomarker } from "../biomarker.ts";

/** Alpha-hydroxyalprazolam: every constant with its source. */
export const ohAlprazolam: Biomarker = {
  id: "alpha-hydroxyalprazolam",
  name: "alpha-hydroxyalprazolam",
  names: { en: "alpha-hydroxyalprazolam", sv: "alfa-hydroxialprazolam", de: "alpha-Hydroxyalprazolam" },
  synonyms: ["OH-ALP", "α-hydroxyalprazolam"],
  cas: { number: "37115-43-8", confidence: "from memory, check; check digit valid" },
  formula: "C17H13ClN4O",
  molarMass: {
    value: 324.768,
    unit: "g/mol",
    source:
      "computed from the formula with the IUPAC abridged standard atomic weights 2021, doi:10.1515/pac-2019-0603",
    confidence: "derived; formula from memory, check",
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
        value: 0.95074,
        unit: "g/g",
        source: "molar mass of the parent over that of the biomarker",
        confidence: "derived",
      },
      excretion: {
        value: 0.17,
        unit: "fraction",
        source: "PK literature",
        confidence: "from memory, check (low)",
        basis: "urinary glucuronide",
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
};
