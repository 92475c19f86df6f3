import type { Biomarker } from "../biomarker.ts";

/** Cocaethylene: every constant with its source. */
export const cocaethylene: Biomarker = {
  id: "cocaethylene",
  name: "cocaethylene",
  names: { en: "cocaethylene", sv: "kokaetylen", de: "Cocaethylen" },
  synonyms: ["CE", "CET", "benzoylecgonine ethyl ester", "kokaethylen"],
  cas: { number: "529-38-4", confidence: "agrees with PubChem (number and formula); check digit valid" },
  formula: "C18H23NO4",
  molarMass: {
    value: 317.385,
    unit: "g/mol",
    source:
      "computed from the formula with the IUPAC abridged standard atomic weights 2021, doi:10.1515/pac-2019-0603",
    confidence: "derived; formula agrees with PubChem",
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
        value: 0.9558,
        unit: "g/g",
        source: "molar mass of the parent over that of the biomarker",
        confidence: "derived",
      },
      excretion: {
        value: 0.007,
        unit: "fraction",
        source: "Castiglioni/Zuccato group urine data",
        confidence: "from memory, check (low)",
        basis: "urinary, only with co-ingested ethanol",
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
    detail: "mainly chemical hydrolysis; unstable in sewers",
    source: "McCall 2016 Environ Sci Technol 50:13351 doi:10.1021/acs.est.6b04200",
    confidence: "read",
  },
  loq: {
    value: null,
    low: 1,
    high: 5,
    unit: "ng/L",
    source: "typical",
    confidence: "from memory, check (low)",
    note: "range of typical methods",
  },
  euda: { series: null },
  advice: { en: "diagnostic (co-use with alcohol)", sv: "diagnostisk (samtidigt bruk av alkohol)" },
  notes:
    "Proves human consumption WITH alcohol; correlates with ethyl sulfate (r2=0.939, n=5, Barcelona; PMID 25103281, read).",
};
