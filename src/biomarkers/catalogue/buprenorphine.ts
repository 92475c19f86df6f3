import type { Biomarker } from "../biomarker.ts";

/** Buprenorphine: every constant with its source. */
export const buprenorphine: Biomarker = {
  id: "buprenorphine",
  name: "buprenorphine",
  names: { en: "buprenorphine", sv: "buprenorfin", de: "Buprenorphin" },
  synonyms: ["BUP"],
  cas: { number: "52485-79-7", confidence: "agrees with PubChem (number and formula); check digit valid" },
  formula: "C29H41NO4",
  molarMass: {
    value: 467.65,
    unit: "g/mol",
    source:
      "computed from the formula with the IUPAC abridged standard atomic weights 2021, doi:10.1515/pac-2019-0603",
    confidence: "derived; formula agrees with PubChem",
  },
  parents: [
    {
      id: "buprenorphine",
      name: "buprenorphine",
      names: { en: "buprenorphine", sv: "buprenorfin", de: "Buprenorphin" },
      cas: {
        number: "52485-79-7",
        confidence: "agrees with PubChem (number and formula); check digit valid",
      },
      formula: "C29H41NO4",
      molarMass: {
        value: 467.65,
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
        value: 0.48,
        low: 0.1,
        high: 0.5,
        unit: "fraction",
        source: "Subutex/Suboxone prescribing information",
        confidence: "from memory, check (high)",
        basis: "urine 1 % free + 9.4 % conj., faeces 33 % free + 5 % conj. (label) - urine only = 0.104",
      },
      dose: {
        value: null,
        low: 8,
        high: 16,
        unit: "mg",
        source: "label",
        confidence: "from memory, check (medium)",
        note: "per day, range only",
      },
      refusal: {
        en: "counting urine only or all routes changes the factor four to five times",
        sv: "faktorn ändras fyra till fem gånger beroende på om bara urin eller all utsöndring räknas",
      },
    },
  ],
  factors: [],
  euda: { series: null },
  advice: { en: "parameter: urine-only vs total", sv: "beror på om bara urin eller all utsöndring räknas" },
  notes: "Faecal route makes a urine-only factor 4-5 times too large.",
};
