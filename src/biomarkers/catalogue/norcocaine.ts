import type { Biomarker } from "../biomarker.ts";

/** Norcocaine: every constant with its source. */
export const norcocaine: Biomarker = {
  id: "norcocaine",
  name: "norcocaine",
  names: { en: "norcocaine", sv: "norkokain", de: "Norcocain" },
  synonyms: ["NCOC"],
  cas: { number: "18717-72-1", confidence: "from memory, check; check digit valid" },
  formula: "C16H19NO4",
  molarMass: {
    value: 289.331,
    unit: "g/mol",
    source:
      "computed from the formula with the IUPAC abridged standard atomic weights 2021, doi:10.1515/pac-2019-0603",
    confidence: "derived; formula from memory, check",
  },
  parents: [
    {
      id: "cocaine",
      name: "cocaine",
      names: { en: "cocaine", sv: "kokain", de: "Kokain" },
      cas: { number: "50-36-2", confidence: "agrees with PubChem (number and formula); check digit valid" },
      formula: "C17H21NO4",
      molarMass: {
        value: 303.358,
        unit: "g/mol",
        source:
          "computed from the formula with the IUPAC abridged standard atomic weights 2021, doi:10.1515/pac-2019-0603",
        confidence: "derived; formula agrees with PubChem",
      },
      molarMassRatio: {
        value: 1.0485,
        unit: "g/g",
        source: "molar mass of the parent over that of the biomarker",
        confidence: "derived",
      },
      excretion: {
        value: 0.01,
        unit: "fraction",
        source: "general PK literature",
        confidence: "from memory, check (low)",
        basis: "urinary, minor",
      },
      refusal: {
        en: "a diagnostic residue without an accepted correction factor",
        sv: "en diagnostisk rest utan vedertagen korrektionsfaktor",
      },
    },
  ],
  factors: [],
  stability: {
    class: "low",
    detail: "mainly chemical hydrolysis",
    source: "McCall 2016 Environ Sci Technol 50:13351 doi:10.1021/acs.est.6b04200",
    confidence: "read",
  },
  euda: { series: null },
  advice: { en: "diagnostic (proof of metabolism)", sv: "diagnostisk (visar omsättning i kroppen)" },
};
