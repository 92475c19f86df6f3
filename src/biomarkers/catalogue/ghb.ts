import type { Biomarker } from "../biomarker.ts";

/** GHB: every constant with its source. */
export const ghb: Biomarker = {
  id: "ghb",
  name: "GHB",
  names: { en: "GHB", sv: "GHB", de: "GHB" },
  synonyms: ["gamma-hydroxybutyric acid", "γ-hydroxybutyric acid", "gammahydroxibutyrat"],
  cas: { number: "591-81-1", confidence: "agrees with PubChem (number and formula); check digit valid" },
  formula: "C4H8O3",
  molarMass: {
    value: 104.105,
    unit: "g/mol",
    source:
      "computed from the formula with the IUPAC abridged standard atomic weights 2021, doi:10.1515/pac-2019-0603",
    confidence: "derived; formula agrees with PubChem",
  },
  parents: [
    {
      id: "ghb",
      name: "GHB",
      names: { en: "GHB", sv: "GHB", de: "GHB" },
      cas: { number: "591-81-1", confidence: "agrees with PubChem (number and formula); check digit valid" },
      formula: "C4H8O3",
      molarMass: {
        value: 104.105,
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
        high: 0.05,
        unit: "fraction",
        source: "PK literature",
        confidence: "from memory, check (medium)",
        basis: "urinary unchanged",
      },
      dose: { value: 2000, unit: "mg", source: "general", confidence: "from memory, check (low)" },
      refusal: {
        en: "formed by the body, by microbes and by industry too",
        sv: "bildas också av kroppen, av mikrober och av industri",
      },
    },
  ],
  factors: [],
  stability: {
    class: "low",
    detail: "endogenous, and formed and consumed by microbes",
    source: "no source noted",
    confidence: "from memory, check (medium)",
  },
  euda: { series: null },
  advice: { en: "not usable: no back-calculation", sv: "inte användbar: ingen bakåträkning" },
  notes: "Industrial and microbial background; treat as unsupported.",
};
