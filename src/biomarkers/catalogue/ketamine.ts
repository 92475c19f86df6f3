import type { Biomarker } from "../biomarker.ts";

/** Ketamine: every constant with its source. */
export const ketamine: Biomarker = {
  id: "ketamine",
  name: "ketamine",
  names: { en: "ketamine", sv: "ketamin", de: "Ketamin" },
  synonyms: ["KET"],
  cas: { number: "6740-88-1", confidence: "agrees with PubChem (number and formula); check digit valid" },
  formula: "C13H16ClNO",
  molarMass: {
    value: 237.727,
    unit: "g/mol",
    source:
      "computed from the formula with the IUPAC abridged standard atomic weights 2021, doi:10.1515/pac-2019-0603",
    confidence: "derived; formula agrees with PubChem",
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
        value: 1,
        unit: "g/g",
        source: "molar mass of the parent over that of the biomarker",
        confidence: "derived",
      },
      excretion: {
        value: 0.2,
        low: 0.023,
        high: 0.3,
        unit: "fraction",
        source: "Du 2020 Environ Int 138:105645 doi:10.1016/j.envint.2020.105645 (PMID 32203805)",
        confidence: "0.20 read; PK range from memory, check (medium)",
        basis: "effective WBE factor from wastewater+seizure comparison, not pure PK (PK unchanged ~2-4 %)",
      },
      correctionFactor: {
        value: 5,
        unit: "g/g",
        source: "Du 2020 Environ Int 138:105645 doi:10.1016/j.envint.2020.105645 (PMID 32203805)",
        confidence: "read (20 % → 5.0)",
      },
      dose: {
        value: null,
        low: 50,
        high: 100,
        unit: "mg",
        source: "general",
        confidence: "from memory, check (low)",
        note: "range only",
      },
    },
  ],
  factors: [
    {
      id: "du2020",
      parent: "ketamine",
      correctionFactor: 5,
      excretionFraction: 0.2,
      source: "Du 2020, doi:10.1016/j.envint.2020.105645",
      confidence: "read",
      note: "20 % read; 5.0 = 1/0.20 derived. Calibrated on wastewater + seizures, so it already includes average direct disposal.",
    },
  ],
  stability: {
    class: "high",
    detail: "not substantially affected in sewers; 90-110 % after 15 days at room temp, pH 2 and 7",
    lossPerHour: { value: 0 },
    conditions: "biofilm A/V 33 m2/m3; water samples kept 15 days",
    source:
      "McCall 2016 Environ Sci Technol 50:13351 doi:10.1021/acs.est.6b04200; 2F-DCK paper PMID 34021972",
    confidence: "read",
  },
  sorption: {
    value: null,
    low: 0,
    high: 0.1,
    unit: "fraction",
    source: "Baker & Kasprzyk-Hordern 2012",
    confidence: "from memory, check (low)",
    note: "upper bound only",
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
  euda: { series: "ketamine", note: "from the 2022 release" },
  advice: { en: "primary with norketamine", sv: "huvudmarkör, tillsammans med norketamin" },
  notes:
    "Medical/veterinary use and direct disposal; unconsumed drug inflates. The 20 % already absorbs average disposal: do not add another dumping correction.",
};
