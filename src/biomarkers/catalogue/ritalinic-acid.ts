import type { Biomarker } from "../biomarker.ts";

/** Ritalinic acid: every constant with its source. */
export const ritalinicAcid: Biomarker = {
  id: "ritalinic-acid",
  name: "ritalinic acid",
  names: { en: "ritalinic acid", sv: "ritalinsyra", de: "Ritalinsäure" },
  synonyms: ["RA"],
  cas: { number: "19395-41-6", confidence: "from memory, check; check digit valid" },
  formula: "C13H17NO2",
  molarMass: {
    value: 219.284,
    unit: "g/mol",
    source:
      "computed from the formula with the IUPAC abridged standard atomic weights 2021, doi:10.1515/pac-2019-0603",
    confidence: "derived; formula from memory, check",
  },
  parents: [
    {
      id: "methylphenidate",
      name: "methylphenidate",
      names: { en: "methylphenidate", sv: "metylfenidat", de: "Methylphenidat" },
      cas: { number: "113-45-1", confidence: "agrees with PubChem (number and formula); check digit valid" },
      formula: "C14H19NO2",
      molarMass: {
        value: 233.311,
        unit: "g/mol",
        source:
          "computed from the formula with the IUPAC abridged standard atomic weights 2021, doi:10.1515/pac-2019-0603",
        confidence: "derived; formula agrees with PubChem",
      },
      molarMassRatio: {
        value: 1.064,
        unit: "g/g",
        source: "molar mass of the parent over that of the biomarker",
        confidence: "derived",
      },
      excretion: {
        value: 0.7,
        low: 0.6,
        high: 0.86,
        unit: "fraction",
        source: "Concerta/Ritalin prescribing information",
        confidence: "from memory, check (medium)",
        basis: "urinary, hydrolysis product",
      },
      correctionFactor: {
        value: 1.52,
        unit: "g/g",
        source: "1.0640/0.70, derived",
        confidence: "derived from values from memory, check",
      },
      dose: { value: 30, unit: "mg", source: "DDD 30 mg", confidence: "from memory, check (high)" },
    },
  ],
  factors: [],
  stability: { class: "high", source: "no source noted", confidence: "from memory, check (low)" },
  euda: { series: null },
  advice: { en: "ADHD-prescription control marker", sv: "kontrollmarkör för förskrivna adhd-läkemedel" },
  notes: "Useful next to amphetamine: gives the ADHD-medication background of the catchment.",
};
