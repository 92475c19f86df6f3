import type { Biomarker } from "../biomarker.ts";

/** Oxycodone: every constant with its source. */
export const oxycodone: Biomarker = {
  id: "oxycodone",
  name: "oxycodone",
  names: { en: "oxycodone", sv: "oxikodon", de: "Oxycodon" },
  synonyms: ["OXY"],
  cas: { number: "76-42-6", confidence: "agrees with PubChem (number and formula); check digit valid" },
  formula: "C18H21NO4",
  molarMass: {
    value: 315.369,
    unit: "g/mol",
    source:
      "computed from the formula with the IUPAC abridged standard atomic weights 2021, doi:10.1515/pac-2019-0603",
    confidence: "derived; formula agrees with PubChem",
  },
  parents: [
    {
      id: "oxycodone",
      name: "oxycodone",
      names: { en: "oxycodone", sv: "oxikodon", de: "Oxycodon" },
      cas: { number: "76-42-6", confidence: "agrees with PubChem (number and formula); check digit valid" },
      formula: "C18H21NO4",
      molarMass: {
        value: 315.369,
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
        value: 0.1,
        low: 0.08,
        high: 0.14,
        unit: "fraction",
        source: "Lalovic 2006 / label",
        confidence: "from memory, check (medium)",
        basis: "urinary unchanged",
      },
      dose: { value: 20, unit: "mg", source: "ACIC NWDMP", confidence: "from memory, check (medium)" },
      refusal: {
        en: "no correction factor is given: use noroxycodone",
        sv: "ingen korrektionsfaktor anges: använd noroxikodon",
      },
    },
  ],
  factors: [],
  loq: {
    value: 2.5,
    unit: "ng/L",
    source:
      "supplement S-9 (2019) of a study of 19 plants in Washington and Oregon, USA; title of the parent paper to be found",
    confidence: "read",
  },
  lod: {
    value: 2,
    unit: "ng/L",
    source:
      "supplement S-9 (2019) of a study of 19 plants in Washington and Oregon, USA; title of the parent paper to be found",
    confidence: "read",
  },
  euda: { series: null },
  advice: { en: "secondary", sv: "andrahandsmarkör" },
};
