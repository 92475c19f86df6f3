import type { Biomarker } from "../biomarker.ts";

/** Pregabalin: every constant with its source. */
export const pregabalin: Biomarker = {
  id: "pregabalin",
  name: "pregabalin",
  names: { en: "pregabalin", sv: "pregabalin", de: "Pregabalin" },
  synonyms: ["PGB", "Lyrica"],
  cas: { number: "148553-50-8", confidence: "from memory, check; check digit valid" },
  formula: "C8H17NO2",
  molarMass: {
    value: 159.229,
    unit: "g/mol",
    source:
      "computed from the formula with the IUPAC abridged standard atomic weights 2021, doi:10.1515/pac-2019-0603",
    confidence: "derived; formula from memory, check",
  },
  parents: [
    {
      id: "pregabalin",
      name: "pregabalin",
      names: { en: "pregabalin", sv: "pregabalin", de: "Pregabalin" },
      cas: { number: "148553-50-8", confidence: "from memory, check; check digit valid" },
      formula: "C8H17NO2",
      molarMass: {
        value: 159.229,
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
        value: 0.9,
        low: 0.84,
        high: 0.98,
        unit: "fraction",
        source: "Lyrica prescribing information",
        confidence: "from memory, check (high)",
        basis: "urinary unchanged",
      },
      correctionFactor: {
        value: 1.11,
        unit: "g/g",
        source: "1/0.90, derived",
        confidence: "derived from values from memory, check",
      },
      dose: {
        value: null,
        low: 150,
        high: 300,
        unit: "mg",
        source: "DDD 300 mg",
        confidence: "from memory, check (high)",
        note: "range only; DDD 300",
      },
    },
  ],
  factors: [
    {
      id: "label",
      parent: "pregabalin",
      excretionFraction: 0.9,
      source: "Lyrica label",
      confidence: "from memory, check (high)",
    },
  ],
  euda: { series: null },
  advice: { en: "pharmaceutical; little correction", sv: "läkemedel; liten korrektion" },
  notes: "LC-MS often with poor retention: lab-specific LOQ.",
};
