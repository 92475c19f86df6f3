import type { Biomarker } from "../biomarker.ts";

/** Cocaine: every constant with its source. */
export const cocaine: Biomarker = {
  id: "cocaine",
  name: "cocaine",
  names: { en: "cocaine", sv: "kokain", de: "Kokain" },
  synonyms: ["COC", "benzoylmethylecgonine", "Cocain"],
  cas: { number: "50-36-2", confidence: "agrees with PubChem (number and formula); check digit valid" },
  formula: "C17H21NO4",
  molarMass: {
    value: 303.358,
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
        value: 1,
        unit: "g/g",
        source: "molar mass of the parent over that of the biomarker",
        confidence: "derived",
      },
      excretion: {
        value: 0.075,
        low: 0.01,
        high: 0.15,
        unit: "fraction",
        source:
          "van Nuijs 2011 Sci Total Environ 409:3564 doi:10.1016/j.scitotenv.2010.05.030; RISE arithmetic for Lidköping implies 0.09 (see the factor sets)",
        confidence: "from memory, check (medium)",
        basis: "urinary unchanged",
      },
      correctionFactor: {
        value: 13.3,
        unit: "g/g",
        source: "1/0.075, derived",
        confidence: "derived from values from memory, check",
      },
      dose: {
        value: 100,
        unit: "mg",
        source: "Zuccato 2005 Environ Health 4:14 doi:10.1186/1476-069X-4-14",
        confidence: "read",
      },
      refusal: {
        en: "spilled or discarded cocaine and hydrolysis in the sewer change it: use benzoylecgonine",
        sv: "utspillt eller bortkastat kokain och sönderfall i ledningen påverkar den: använd bensoylekgonin",
      },
    },
  ],
  factors: [
    {
      id: "cocaine_parent",
      parent: "cocaine",
      excretionFraction: 0.075,
      source: "van Nuijs 2011 and others, doi:10.1016/j.scitotenv.2010.05.030",
      confidence: "from memory, check (low)",
      note: "Parent drug: affected by dumping and hydrolysis; not recommended.",
    },
  ],
  stability: {
    class: "low",
    detail:
      "half-life 35 h at 20 °C, 173 h at 10 °C (Senta 2014, no biofilm); 40 % lost in 12 h at 20 °C (van Nuijs 2012) = half-life 16 h; alkyl esters 0.54-1.7 /d at 23 °C (Bisceglia 2014); faster with biofilm (Thai 2014)",
    lossPerHour: {
      value: 0.0198,
      low: 0.004,
      high: 0.071,
      note: "value: 20 °C without biofilm (Senta 2014); 0.0040 at 10 °C (Senta 2014); 0.0426 at 20 °C (van Nuijs 2012); 0.0225-0.071 at 23 °C, all alkyl-ester residues (Bisceglia & Lippa 2014); faster with biofilm",
    },
    halfLifeHours: {
      value: 35,
      low: 16.3,
      high: 173,
      note: "35 at 20 °C, 173 at 10 °C (Senta 2014); 16.3 at 20 °C (from van Nuijs 2012)",
    },
    conditions: "raw wastewater, no biofilm unless stated; ln2/t1/2 or -ln(1-loss)/t",
    source:
      "Senta 2014 Sci Total Environ 487:659 doi:10.1016/j.scitotenv.2013.12.054 (https://pubmed.ncbi.nlm.nih.gov/24411995/); van Nuijs 2012 J Hazard Mater 239-240:19 doi:10.1016/j.jhazmat.2012.04.030 (https://pubmed.ncbi.nlm.nih.gov/22572562); Bisceglia & Lippa 2014 Environ Sci Pollut Res 21:4453 (https://pubmed.ncbi.nlm.nih.gov/24337995/); Thai 2014 Water Res 48:538 doi:10.1016/j.watres.2013.10.019 (https://pubmed.ncbi.nlm.nih.gov/24169511/); McCall 2016 Environ Sci Technol 50:13351 doi:10.1021/acs.est.6b04200",
    confidence: "read (k derived)",
  },
  sorption: {
    value: null,
    low: 0,
    high: 0.05,
    unit: "fraction",
    source: "Baker & Kasprzyk-Hordern 2012",
    confidence: "from memory, check (medium)",
    note: "upper bound only",
  },
  loq: {
    value: null,
    low: 1,
    high: 10,
    unit: "ng/L",
    source: "typical LC-MS/MS",
    confidence: "from memory, check (medium)",
    note: "range of typical methods",
  },
  euda: { series: null, note: "diagnostic only" },
  advice: {
    en: "diagnostic (ratio of cocaine to benzoylecgonine), not for back-calculation alone",
    sv: "diagnostisk (kvoten kokain/bensoylekgonin), inte ensam för bakåträkning",
  },
  notes:
    "Present also from dumping, handling, washing off surfaces. RISE (Sweden) reports cocaine and BE and sums them.",
};
