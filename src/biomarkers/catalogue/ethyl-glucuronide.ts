import type { Biomarker } from "../biomarker.ts";

/** Ethyl glucuronide: every constant with its source. */
export const etg: Biomarker = {
  id: "ethyl-glucuronide",
  name: "ethyl glucuronide",
  names: { en: "ethyl glucuronide", sv: "etylglukuronid", de: "Ethylglucuronid" },
  synonyms: ["EtG"],
  cas: { number: "17685-04-0", confidence: "from memory, check; check digit valid" },
  formula: "C8H14O7",
  molarMass: {
    value: 222.193,
    unit: "g/mol",
    source:
      "computed from the formula with the IUPAC abridged standard atomic weights 2021, doi:10.1515/pac-2019-0603",
    confidence: "derived; formula from memory, check",
  },
  parents: [
    {
      id: "ethanol",
      name: "ethanol",
      names: { en: "ethanol", sv: "etanol", de: "Ethanol" },
      cas: { number: "64-17-5", confidence: "agrees with PubChem (number and formula); check digit valid" },
      formula: "C2H6O",
      molarMass: {
        value: 46.069,
        unit: "g/mol",
        source:
          "computed from the formula with the IUPAC abridged standard atomic weights 2021, doi:10.1515/pac-2019-0603",
        confidence: "derived; formula agrees with PubChem",
      },
      molarMassRatio: {
        value: 0.20734,
        unit: "g/g",
        source: "molar mass of the parent over that of the biomarker",
        confidence: "derived",
      },
      excretion: {
        value: 0.0004,
        unit: "fraction",
        source: "PK",
        confidence: "from memory, check (low)",
        basis: "urinary",
      },
      refusal: {
        en: "unstable in sewage: use ethyl sulfate",
        sv: "instabil i avloppsvatten: använd etylsulfat",
      },
    },
  ],
  factors: [],
  stability: {
    class: "low",
    detail: "unstable in sewage effluent (deconjugation)",
    source: "Reid 2011",
    confidence: "read",
  },
  euda: { series: null },
  advice: { en: "not recommended", sv: "rekommenderas inte" },
};
