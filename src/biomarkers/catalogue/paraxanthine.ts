import type { Biomarker } from "../biomarker.ts";

/** Paraxanthine: every constant with its source. */
export const paraxanthine: Biomarker = {
  id: "paraxanthine",
  name: "paraxanthine",
  names: { en: "paraxanthine", sv: "paraxantin", de: "Paraxanthin" },
  synonyms: ["PXT", "1,7-dimethylxanthine"],
  cas: { number: "611-59-6", confidence: "agrees with PubChem (number and formula); check digit valid" },
  formula: "C7H8N4O2",
  molarMass: {
    value: 180.167,
    unit: "g/mol",
    source:
      "computed from the formula with the IUPAC abridged standard atomic weights 2021, doi:10.1515/pac-2019-0603",
    confidence: "derived; formula agrees with PubChem",
  },
  parents: [
    {
      id: "caffeine",
      name: "caffeine",
      names: { en: "caffeine", sv: "koffein", de: "Koffein" },
      cas: { number: "58-08-2", confidence: "agrees with PubChem (number and formula); check digit valid" },
      formula: "C8H10N4O2",
      molarMass: {
        value: 194.194,
        unit: "g/mol",
        source:
          "computed from the formula with the IUPAC abridged standard atomic weights 2021, doi:10.1515/pac-2019-0603",
        confidence: "derived; formula agrees with PubChem",
      },
      molarMassRatio: {
        value: 1.0779,
        unit: "g/g",
        source: "molar mass of the parent over that of the biomarker",
        confidence: "derived",
      },
      excretion: {
        value: 0.05,
        low: 0.03,
        high: 0.07,
        unit: "fraction",
        source: "PK",
        confidence: "from memory, check (medium)",
        basis: "urinary",
      },
      refusal: {
        en: "no correction factor is given for this residue",
        sv: "ingen korrektionsfaktor anges för denna rest",
      },
    },
  ],
  factors: [],
  stability: { class: "medium", source: "no source noted", confidence: "from memory, check (low)" },
  euda: { series: null },
  advice: { en: "caffeine intake, exploratory", sv: "koffeinintag, prövande" },
};
