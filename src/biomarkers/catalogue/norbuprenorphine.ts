import type { Biomarker } from "../biomarker.ts";

/** Norbuprenorphine: every constant with its source. */
export const norbuprenorphine: Biomarker = {
  id: "norbuprenorphine",
  name: "norbuprenorphine",
  names: { en: "norbuprenorphine", sv: "norbuprenorfin", de: "Norbuprenorphin" },
  synonyms: ["NBUP"],
  cas: { number: "78715-23-8", confidence: "from memory, check; check digit valid" },
  formula: "C25H35NO4",
  molarMass: {
    value: 413.558,
    unit: "g/mol",
    source:
      "computed from the formula with the IUPAC abridged standard atomic weights 2021, doi:10.1515/pac-2019-0603",
    confidence: "derived; formula from memory, check",
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
        value: 1.1308,
        unit: "g/g",
        source: "molar mass of the parent over that of the biomarker",
        confidence: "derived",
      },
      excretion: {
        value: 0.137,
        low: 0.027,
        high: 0.37,
        unit: "fraction",
        source: "Subutex/Suboxone prescribing information",
        confidence: "from memory, check (high)",
        basis: "urine 2.7 % free + 11 % conj.; faeces 21 % free + 2 % conj.",
      },
      correctionFactor: {
        value: 8.25,
        unit: "g/g",
        source: "1.1308/0.137, derived",
        confidence: "derived from values from memory, check",
      },
      dispute: {
        en: "8.25 counts urine only; faeces add 0.23 to the fraction of 0.137",
        sv: "8,25 räknar bara urin; avföring lägger 0,23 till andelen 0,137",
      },
    },
  ],
  factors: [
    {
      id: "label",
      parent: "buprenorphine",
      excretionFraction: 0.137,
      source: "Subutex label (urine only)",
      confidence: "from memory, check (high)",
      note: "Urine only; faeces add 0.23.",
    },
  ],
  euda: { series: null },
  advice: {
    en: "primary for buprenorphine, as parameter",
    sv: "huvudmarkör för buprenorfin, med vald parameter",
  },
};
