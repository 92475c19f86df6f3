import type { Biomarker } from "../biomarker.ts";

/** 2-oxo-3-hydroxy-LSD: every constant with its source. */
export const ohLsd: Biomarker = {
  id: "2-oxo-3-hydroxy-lsd",
  name: "2-oxo-3-hydroxy-LSD",
  names: { en: "2-oxo-3-hydroxy-LSD", sv: "2-oxo-3-hydroxi-LSD", de: "2-Oxo-3-hydroxy-LSD" },
  synonyms: ["O-H-LSD"],
  cas: { number: "111295-09-1", confidence: "from memory, check; check digit valid" },
  formula: "C20H25N3O3",
  molarMass: {
    value: 355.438,
    unit: "g/mol",
    source:
      "computed from the formula with the IUPAC abridged standard atomic weights 2021, doi:10.1515/pac-2019-0603",
    confidence: "derived; formula from memory, check",
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
        value: 0.90998,
        unit: "g/g",
        source: "molar mass of the parent over that of the biomarker",
        confidence: "derived",
      },
      excretion: {
        value: 0.13,
        unit: "fraction",
        source: "Dolder 2015",
        confidence: "from memory, check (medium)",
        basis: "urinary",
      },
      refusal: { en: "not a quantitative marker", sv: "ingen kvantitativ markör" },
    },
  ],
  factors: [],
  euda: { series: null },
  advice: { en: "not a quantitative marker", sv: "ingen kvantitativ markör" },
};
