import type { Biomarker } from "../biomarker.ts";

/** LSD: every constant with its source. */
export const lsd: Biomarker = {
  id: "lsd",
  name: "LSD",
  names: { en: "LSD", sv: "LSD", de: "LSD" },
  synonyms: ["lysergide"],
  cas: { number: "50-37-3", confidence: "agrees with PubChem (number and formula); check digit valid" },
  formula: "C20H25N3O",
  molarMass: {
    value: 323.44,
    unit: "g/mol",
    source:
      "computed from the formula with the IUPAC abridged standard atomic weights 2021, doi:10.1515/pac-2019-0603",
    confidence: "derived; formula agrees with PubChem",
  },
  parents: [
    {
      id: "lsd",
      name: "LSD",
      names: { en: "LSD", sv: "LSD", de: "LSD" },
      cas: { number: "50-37-3", confidence: "agrees with PubChem (number and formula); check digit valid" },
      formula: "C20H25N3O",
      molarMass: {
        value: 323.44,
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
        value: 0.01,
        unit: "fraction",
        source: "Dolder 2015",
        confidence: "from memory, check (medium)",
        basis: "urinary unchanged < 1 %",
      },
      dose: { value: 0.1, unit: "mg", source: "Dolder 2015", confidence: "from memory, check (high)" },
      refusal: { en: "not a quantitative marker", sv: "ingen kvantitativ markör" },
    },
  ],
  factors: [],
  stability: {
    class: "low",
    detail: "light, chlorine, adsorption",
    source: "no source noted",
    confidence: "from memory, check (medium)",
  },
  loq: {
    value: null,
    low: 0.1,
    high: 1,
    unit: "ng/L",
    source: "typical",
    confidence: "from memory, check (low)",
    note: "range of typical methods",
  },
  euda: { series: null },
  advice: { en: "not a quantitative marker", sv: "ingen kvantitativ markör" },
};
