import type { Biomarker } from "../biomarker.ts";

/** Oxazepam: every constant with its source. */
export const oxazepam: Biomarker = {
  id: "oxazepam",
  name: "oxazepam",
  names: { en: "oxazepam", sv: "oxazepam", de: "Oxazepam" },
  synonyms: ["OXA"],
  cas: { number: "604-75-1", confidence: "agrees with PubChem (number and formula); check digit valid" },
  formula: "C15H11ClN2O2",
  molarMass: {
    value: 286.715,
    unit: "g/mol",
    source:
      "computed from the formula with the IUPAC abridged standard atomic weights 2021, doi:10.1515/pac-2019-0603",
    confidence: "derived; formula agrees with PubChem",
  },
  parents: [
    {
      id: "oxazepam",
      name: "oxazepam",
      names: { en: "oxazepam", sv: "oxazepam", de: "Oxazepam" },
      cas: { number: "604-75-1", confidence: "agrees with PubChem (number and formula); check digit valid" },
      formula: "C15H11ClN2O2",
      molarMass: {
        value: 286.715,
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
        value: 0.7,
        low: 0.61,
        high: 0.8,
        unit: "fraction",
        source: "PK literature",
        confidence: "from memory, check (medium)",
        basis: "as glucuronide, deconjugated in sewer",
      },
      correctionFactor: {
        value: 1.43,
        unit: "g/g",
        source: "1/0.70, derived",
        confidence: "derived from values from memory, check",
      },
      dose: {
        value: null,
        low: 15,
        high: 50,
        unit: "mg",
        source: "DDD 50 mg",
        confidence: "from memory, check (medium)",
        note: "range only; DDD 50",
      },
      refusal: {
        en: "also a metabolite of diazepam and other medicines: its parent cannot be told",
        sv: "också en metabolit av diazepam och andra läkemedel: modersubstansen går inte att avgöra",
      },
    },
    {
      id: "diazepam",
      name: "diazepam",
      names: { en: "diazepam", sv: "diazepam", de: "Diazepam" },
      cas: { number: "439-14-5", confidence: "agrees with PubChem (number and formula); check digit valid" },
      formula: "C16H13ClN2O",
      molarMass: {
        value: 284.743,
        unit: "g/mol",
        source:
          "computed from the formula with the IUPAC abridged standard atomic weights 2021, doi:10.1515/pac-2019-0603",
        confidence: "derived; formula agrees with PubChem",
      },
      molarMassRatio: {
        value: 0.99312,
        unit: "g/g",
        source: "molar mass of the parent over that of the biomarker",
        confidence: "derived",
      },
      excretion: {
        value: 0.2,
        low: 0.1,
        high: 0.33,
        unit: "fraction",
        source: "PK literature",
        confidence: "from memory, check (low)",
        basis: "urinary glucuronide after diazepam",
      },
      refusal: {
        en: "a correction term, not a way to consumption",
        sv: "en korrektionsterm, ingen väg till konsumtion",
      },
    },
  ],
  factors: [],
  euda: { series: null },
  advice: { en: "pharmaceutical", sv: "läkemedel" },
  notes:
    "Also metabolite of diazepam, nordiazepam, temazepam, chlordiazepoxide: parent assignment is ambiguous.",
};
