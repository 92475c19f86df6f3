import type { Biomarker } from "../biomarker.ts";

/** Norketamine: every constant with its source. */
export const norketamine: Biomarker = {
  id: "norketamine",
  name: "norketamine",
  names: { en: "norketamine", sv: "norketamin", de: "Norketamin" },
  synonyms: ["NKET", "NK"],
  cas: { number: "35211-10-0", confidence: "agrees with PubChem; check digit valid" },
  formula: "C12H14ClNO",
  molarMass: {
    value: 223.7,
    unit: "g/mol",
    source:
      "computed from the formula with the IUPAC abridged standard atomic weights 2021, doi:10.1515/pac-2019-0603",
    confidence: "derived; formula from memory, check",
  },
  parents: [
    {
      id: "ketamine",
      name: "ketamine",
      names: { en: "ketamine", sv: "ketamin", de: "Ketamin" },
      cas: { number: "6740-88-1", confidence: "agrees with PubChem (number and formula); check digit valid" },
      formula: "C13H16ClNO",
      molarMass: {
        value: 237.727,
        unit: "g/mol",
        source:
          "computed from the formula with the IUPAC abridged standard atomic weights 2021, doi:10.1515/pac-2019-0603",
        confidence: "derived; formula agrees with PubChem",
      },
      molarMassRatio: {
        value: 1.0627,
        unit: "g/g",
        source: "molar mass of the parent over that of the biomarker",
        confidence: "derived",
      },
      excretion: {
        value: 0.016,
        low: 0.016,
        high: 0.05,
        unit: "fraction",
        source: "older PK (Wieber 1975) as quoted in WBE papers",
        confidence: "from memory, check (medium); Du 2020 says such values are not appropriate (read)",
        basis: "urinary free",
      },
      refusal: {
        en: "older factors are called inappropriate by Du 2020: use ketamine",
        sv: "äldre faktorer är olämpliga enligt Du 2020: använd ketamin",
      },
    },
  ],
  factors: [
    {
      id: "older_norket",
      parent: "ketamine",
      excretionFraction: 0.016,
      source: "older PK (Wieber 1975) in WBE papers",
      confidence: "from memory, check (medium)",
      supersededBy: "du2020",
      note: 'Du 2020: currently used KET and NK factors "probably not appropriate" (read).',
    },
  ],
  stability: {
    class: "high",
    detail: "not substantially affected",
    source: "McCall 2016 Environ Sci Technol 50:13351 doi:10.1021/acs.est.6b04200",
    confidence: "read",
  },
  euda: { series: null },
  advice: {
    en: "diagnostic (ratio of ketamine to norketamine)",
    sv: "diagnostisk (kvoten ketamin/norketamin)",
  },
  notes:
    "Older factor 66 (1.0627/0.016, from memory) is not to be used: Du 2020 calls such values inappropriate",
};
