import type { Biomarker } from "../biomarker.ts";

/** Caffeine: every constant with its source. */
export const caffeine: Biomarker = {
  id: "caffeine",
  name: "caffeine",
  names: { en: "caffeine", sv: "koffein", de: "Koffein" },
  synonyms: ["CAF", "1,3,7-trimethylxanthine", "Coffein"],
  cas: { number: "58-08-2", confidence: "agrees with PubChem (number and formula); check digit valid" },
  formula: "C8H10N4O2",
  molarMass: {
    value: 194.194,
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
        value: 1,
        unit: "g/g",
        source: "molar mass of the parent over that of the biomarker",
        confidence: "derived",
      },
      excretion: {
        value: 0.02,
        low: 0.01,
        high: 0.04,
        unit: "fraction",
        source: "Senta 2015 / PK",
        confidence: "from memory, check (medium)",
        basis: "urinary unchanged; but coffee poured down the drain enters directly",
      },
      dose: { value: 80, unit: "mg", source: "cup of coffee", confidence: "from memory, check (medium)" },
      refusal: {
        en: "coffee poured down the drain enters directly",
        sv: "uthällt kaffe kommer direkt i avloppet",
      },
    },
  ],
  factors: [],
  stability: {
    class: "medium",
    detail: "biodegradable",
    source: "no source noted",
    confidence: "from memory, check (medium)",
  },
  loq: { value: 50, unit: "ng/L", source: "typical", confidence: "from memory, check (low)" },
  euda: { series: null },
  advice: {
    en: "qualitative; good qualitative population marker (Senta 2015)",
    sv: "kvalitativ; god kvalitativ befolkningsmarkör (Senta 2015)",
  },
};
