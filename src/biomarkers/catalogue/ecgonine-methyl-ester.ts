import type { Biomarker } from "../biomarker.ts";

/** Ecgonine methyl ester: every constant with its source. */
export const ecgonineMethylEster: Biomarker = {
  id: "ecgonine-methyl-ester",
  name: "ecgonine methyl ester",
  names: { en: "ecgonine methyl ester", sv: "ekgoninmetylester", de: "Ecgoninmethylester" },
  synonyms: ["EME", "methylecgonine"],
  cas: { number: "7143-09-1", confidence: "agrees with PubChem (number and formula); check digit valid" },
  formula: "C10H17NO3",
  molarMass: {
    value: 199.25,
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
        value: 1.5225,
        unit: "g/g",
        source: "molar mass of the parent over that of the biomarker",
        confidence: "derived",
      },
      excretion: {
        value: 0.15,
        low: 0.11,
        high: 0.35,
        unit: "fraction",
        source: "van Nuijs 2011 Sci Total Environ 409:3564 doi:10.1016/j.scitotenv.2010.05.030",
        confidence: "from memory, check (low)",
        basis: "urinary",
      },
      dose: {
        value: 100,
        unit: "mg",
        source: "Zuccato 2005 Environ Health 4:14 doi:10.1186/1476-069X-4-14",
        confidence: "read",
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
    detail: "20 % lost in 12 h at 20 °C pH 7.5; chemical hydrolysis",
    lossPerHour: { value: 0.0186 },
    halfLifeHours: { value: 37.3 },
    conditions: "20 °C pH 7.5, no biofilm (k derived from % loss)",
    source:
      "van Nuijs 2012 J Hazard Mater 239-240:19 doi:10.1016/j.jhazmat.2012.04.030 (https://pubmed.ncbi.nlm.nih.gov/22572562); McCall 2016 Environ Sci Technol 50:13351 doi:10.1021/acs.est.6b04200",
    confidence: "read (k derived)",
  },
  euda: { series: null },
  advice: { en: "diagnostic", sv: "diagnostisk" },
  notes: "Undetectable in Belgian survey with 2008 methods (PMID 18789832).",
};
