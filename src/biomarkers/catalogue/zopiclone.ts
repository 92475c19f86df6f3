import type { Biomarker } from "../biomarker.ts";

/** Zopiclone: every constant with its source. */
export const zopiclone: Biomarker = {
  id: "zopiclone",
  name: "zopiclone",
  names: { en: "zopiclone", sv: "zopiklon", de: "Zopiclon" },
  synonyms: ["ZOP"],
  cas: { number: "43200-80-2", confidence: "agrees with PubChem (number and formula); check digit valid" },
  formula: "C17H17ClN6O3",
  molarMass: {
    value: 388.812,
    unit: "g/mol",
    source:
      "computed from the formula with the IUPAC abridged standard atomic weights 2021, doi:10.1515/pac-2019-0603",
    confidence: "derived; formula agrees with PubChem",
  },
  parents: [
    {
      id: "zopiclone",
      name: "zopiclone",
      names: { en: "zopiclone", sv: "zopiklon", de: "Zopiclon" },
      cas: {
        number: "43200-80-2",
        confidence: "agrees with PubChem (number and formula); check digit valid",
      },
      formula: "C17H17ClN6O3",
      molarMass: {
        value: 388.812,
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
        value: 0.05,
        low: 0.04,
        high: 0.05,
        unit: "fraction",
        source: "Imovane prescribing information",
        confidence: "from memory, check (high)",
        basis: "urinary unchanged",
      },
      correctionFactor: {
        value: 20,
        unit: "g/g",
        source: "1/0.05, derived",
        confidence: "derived from values from memory, check",
      },
      dose: { value: 7.5, unit: "mg", source: "DDD 7.5 mg", confidence: "from memory, check (high)" },
      refusal: { en: "it degrades on the way to the sampler", sv: "den bryts ned på vägen till provtagaren" },
    },
  ],
  factors: [],
  stability: {
    class: "low",
    detail: "degrades to 2-amino-5-chloropyridine in aqueous, alkaline and methanolic media",
    source: "analytical literature",
    confidence: "from memory, check (medium)",
  },
  euda: { series: null },
  advice: { en: "not recommended", sv: "rekommenderas inte" },
};
