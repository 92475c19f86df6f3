import type { Biomarker } from "../biomarker.ts";

/** Gabapentin: every constant with its source. */
export const gabapentin: Biomarker = {
  id: "gabapentin",
  name: "gabapentin",
  names: { en: "gabapentin", sv: "gabapentin", de: "Gabapentin" },
  synonyms: ["GBP"],
  cas: { number: "60142-96-3", confidence: "from memory, check; check digit valid" },
  formula: "C9H17NO2",
  molarMass: {
    value: 171.24,
    unit: "g/mol",
    source:
      "computed from the formula with the IUPAC abridged standard atomic weights 2021, doi:10.1515/pac-2019-0603",
    confidence: "derived; formula from memory, check",
  },
  parents: [
    {
      id: "gabapentin",
      name: "gabapentin",
      names: { en: "gabapentin", sv: "gabapentin", de: "Gabapentin" },
      cas: { number: "60142-96-3", confidence: "from memory, check; check digit valid" },
      formula: "C9H17NO2",
      molarMass: {
        value: 171.24,
        unit: "g/mol",
        source:
          "computed from the formula with the IUPAC abridged standard atomic weights 2021, doi:10.1515/pac-2019-0603",
        confidence: "derived; formula from memory, check",
      },
      molarMassRatio: {
        value: 1,
        unit: "g/g",
        source: "molar mass of the parent over that of the biomarker",
        confidence: "derived",
      },
      excretion: {
        value: 0.95,
        low: 0.27,
        high: 1,
        unit: "fraction",
        source: "Neurontin prescribing information",
        confidence: "from memory, check (high)",
        basis:
          "not metabolised; unabsorbed part goes to faeces, so ~all of the ingested dose reaches the sewer",
      },
      dose: {
        value: null,
        low: 300,
        high: 600,
        unit: "mg",
        source: "DDD 1800 mg",
        confidence: "from memory, check (medium)",
        note: "range only; DDD 1800",
      },
      refusal: {
        en: "no correction factor is given for this residue",
        sv: "ingen korrektionsfaktor anges för denna rest",
      },
    },
  ],
  factors: [],
  euda: { series: null },
  advice: { en: "population marker candidate", sv: "möjlig befolkningsmarkör" },
};
