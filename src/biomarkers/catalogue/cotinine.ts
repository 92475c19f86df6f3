import type { Biomarker } from "../biomarker.ts";

/** Cotinine: every constant with its source. */
export const cotinine: Biomarker = {
  id: "cotinine",
  name: "cotinine",
  names: { en: "cotinine", sv: "kotinin", de: "Cotinin" },
  synonyms: ["COT"],
  cas: { number: "486-56-6", confidence: "from memory, check; check digit valid" },
  formula: "C10H12N2O",
  molarMass: {
    value: 176.219,
    unit: "g/mol",
    source:
      "computed from the formula with the IUPAC abridged standard atomic weights 2021, doi:10.1515/pac-2019-0603",
    confidence: "derived; formula from memory, check",
  },
  parents: [
    {
      id: "nicotine",
      name: "nicotine",
      names: { en: "nicotine", sv: "nikotin", de: "Nikotin" },
      cas: { number: "54-11-5", confidence: "from memory, check; check digit valid" },
      formula: "C10H14N2",
      molarMass: {
        value: 162.236,
        unit: "g/mol",
        source:
          "computed from the formula with the IUPAC abridged standard atomic weights 2021, doi:10.1515/pac-2019-0603",
        confidence: "derived; formula from memory, check",
      },
      molarMassRatio: {
        value: 0.92065,
        unit: "g/g",
        source: "molar mass of the parent over that of the biomarker",
        confidence: "derived",
      },
      excretion: {
        value: 0.3,
        low: 0.25,
        high: 0.35,
        unit: "fraction",
        source:
          "Castiglioni 2015 doi:10.1136/tobaccocontrol-2014-051553 (https://tobaccocontrol.bmj.com/content/24/1/38.abstract)",
        confidence: "paper read, fraction from memory, check (medium)",
        basis: "free 13 % + glucuronide 17 %, deconjugated in sewer",
      },
      correctionFactor: {
        value: 3.13,
        unit: "g/g",
        source: "Castiglioni 2015",
        confidence: "from memory, check (medium)",
      },
      dose: {
        value: null,
        low: 0.8,
        high: 1.25,
        unit: "mg",
        source: "Castiglioni 2015 (0.8); ACIC (1.25)",
        confidence: "from memory, check (medium)",
        note: "mg nicotine absorbed per cigarette",
      },
    },
  ],
  factors: [
    {
      id: "castiglioni2015",
      parent: "nicotine",
      correctionFactor: 3.13,
      excretionFraction: 0.294,
      source: "Castiglioni 2015, doi:10.1136/tobaccocontrol-2014-051553",
      confidence: "from memory, check (medium)",
      note: "Fraction back-computed from the CF.",
    },
  ],
  stability: {
    class: "high",
    detail: "constant inter-day excretion RSD 8.01 ± 1.13 %",
    source: "Chen 2014 doi:10.1016/j.scitotenv.2013.11.075 (https://pubmed.ncbi.nlm.nih.gov/24300482/)",
    confidence: "read (RSD); stability class from memory, check (high)",
  },
  sorption: {
    value: null,
    low: 0,
    high: 0.05,
    unit: "fraction",
    source: "no source noted",
    confidence: "from memory, check (medium)",
    note: "upper bound only",
  },
  loq: {
    value: null,
    low: 10,
    high: 50,
    unit: "ng/L",
    source: "typical",
    confidence: "from memory, check (low)",
    note: "range of typical methods",
  },
  euda: { series: "cot", note: "in the 2026 release, loads of 2025" },
  advice: {
    en: "primary for nicotine, tentative population marker",
    sv: "huvudmarkör för nikotin, preliminär befolkningsmarkör",
  },
  notes:
    "Snus, e-cigarettes and NRT contribute: nicotine, not tobacco. Sweden is a special case (snus): do not transfer foreign per-capita cotinine to Sweden.",
};
