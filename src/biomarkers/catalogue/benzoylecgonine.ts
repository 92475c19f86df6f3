import type { Biomarker } from "../biomarker.ts";

/** Benzoylecgonine: every constant with its source. */
export const benzoylecgonine: Biomarker = {
  id: "benzoylecgonine",
  name: "benzoylecgonine",
  names: { en: "benzoylecgonine", sv: "bensoylekgonin", de: "Benzoylecgonin" },
  synonyms: ["BzE", "BE", "BZG", "bensoylecgonin", "BEG"],
  cas: { number: "519-09-5", confidence: "agrees with PubChem (number and formula); check digit valid" },
  formula: "C16H19NO4",
  molarMass: {
    value: 289.331,
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
        value: 1.0485,
        unit: "g/g",
        source: "molar mass of the parent over that of the biomarker",
        confidence: "derived",
      },
      excretion: {
        value: 0.292,
        low: 0.16,
        high: 0.55,
        unit: "fraction",
        source:
          "Castiglioni 2013 Environ Sci Technol 47:1452 doi:10.1021/es302722f; 26% RSD read in its abstract",
        confidence:
          "mean from memory, check (high: 3.59 = 1.0485/0.292); RSD 26% read; range from memory, check (low)",
        rsd: 0.26,
        basis:
          "urinary, all routes weighted by frequency of use; low/high are the spread of single-study means",
      },
      correctionFactor: {
        value: 3.59,
        unit: "g/g",
        source: "Castiglioni 2013 Environ Sci Technol 47:1452 doi:10.1021/es302722f",
        confidence: "from memory, check (high); see the factor sets for 2.33 and others",
      },
      dose: {
        value: 100,
        unit: "mg",
        source:
          'Zuccato 2005 Environ Health 4:14 doi:10.1186/1476-069X-4-14 (abstract: "27 ± 5 doses (100 mg each)")',
        confidence: "read",
      },
      dispute: { en: "factors 3.59, 3.0 and 2.33 are in use", sv: "faktorerna 3,59, 3,0 och 2,33 används" },
    },
  ],
  factors: [
    {
      id: "castiglioni2013",
      parent: "cocaine",
      correctionFactor: 3.59,
      excretionFraction: 0.292,
      source: "Castiglioni 2013, doi:10.1021/es302722f",
      confidence: "from memory, check (high)",
      note: "Weighted by route of administration; RSD 26 % on back-calculation of cocaine read (abstract). Fraction back-computed from the CF.",
    },
    {
      id: "zuccato2008",
      parent: "cocaine",
      correctionFactor: 2.33,
      excretionFraction: 0.45,
      source: "Zuccato 2005, 2008, doi:10.1186/1476-069X-4-14, doi:10.1289/ehp.11022",
      confidence: "from memory, check (high)",
      supersededBy: "castiglioni2013",
      note: "Still used by many labs incl. Swedish practice (see rise_lidkoping2020).",
    },
    {
      id: "vannuijs2011",
      parent: "cocaine",
      correctionFactor: 3,
      excretionFraction: 0.35,
      source: "van Nuijs 2009/2011, doi:10.1016/j.scitotenv.2010.05.030",
      confidence: "from memory, check (medium)",
      supersededBy: "castiglioni2013",
      note: "35 % BE. Belgian set.",
    },
    {
      id: "postigo2010",
      parent: "cocaine",
      excretionFraction: 0.38,
      source: "Postigo 2010, doi:10.1016/j.envint.2009.10.004",
      confidence: "from memory, check (low)",
      note: "38 % gives 2.77: do not confuse with the amphetamine 2.77.",
    },
    {
      id: "acic_nwdmp",
      parent: "cocaine",
      excretionFraction: 0.35,
      source:
        "ACIC/UQ/UniSA NWDMP, https://www.acic.gov.au/publications/national-wastewater-drug-monitoring-program-reports",
      confidence: "from memory, check (low)",
    },
    {
      id: "rise_lidkoping2020",
      parent: "cocaine",
      source:
        "RISE report for Lidköping 2020 (reverse-engineered from its printed table), https://angensarv.se/en/2020/12/09/resultat-av-matning-av-droger-och-lakemedel-i-lidkopings-avloppsvatten/",
      confidence: "read (table) / derived (factor)",
      note: "26 mg COC + 61 mg BE per 1000/d → 1.7 doses/1000/d (60 doses/36 000 inh). (26 + 61 x 1.0485)/(0.09+0.45) = 166.6 mg = 1.67 doses of 100 mg (x 36 = 60.0, printed 60): fits a SUM of cocaine and BE over 54 % total excretion; a single-marker BE factor of 2.73-2.77 (38 %) fits within rounding too. Inference, not stated on the page. Neither is CF 3.59 nor 2.33.",
    },
  ],
  stability: {
    class: "high",
    detail:
      "net FORMATION from cocaine hydrolysis: +0.2 %/h at 20 °C pH 7.5; stable in sewer reactors with biofilm",
    lossPerHour: { value: -0.002 },
    conditions: "wastewater without biofilm, 20 °C, pH 7.5, 26 h; sewer reactors 20 °C pH 7.5, 12 h",
    source:
      "van Nuijs 2012 J Hazard Mater 239-240:19 doi:10.1016/j.jhazmat.2012.04.030 (https://pubmed.ncbi.nlm.nih.gov/22572562); Thai 2014 Water Res 48:538 doi:10.1016/j.watres.2013.10.019 (https://pubmed.ncbi.nlm.nih.gov/24169511/)",
    confidence: "read",
  },
  sorption: {
    value: null,
    low: 0,
    high: 0.05,
    unit: "fraction",
    source: "Baker & Kasprzyk-Hordern 2011/2012",
    confidence: "from memory, check (medium)",
    note: "upper bound only",
  },
  loq: {
    value: 10,
    unit: "ng/L",
    source:
      "supplement S-9 (2019) of a study of 19 plants in Washington and Oregon, USA; title of the parent paper to be found",
    confidence: "read",
  },
  lod: {
    value: 1,
    unit: "ng/L",
    source:
      "supplement S-9 (2019) of a study of 19 plants in Washington and Oregon, USA; title of the parent paper to be found",
    confidence: "read",
  },
  euda: { series: "cocaine", note: "the series named cocaine holds benzoylecgonine" },
  advice: { en: "primary", sv: "huvudmarkör" },
  notes:
    "EUDA loads are BE loads, not cocaine-equivalents: never apply EUDA reference values to a back-calculated cocaine mass. Negative k = formation. Excretion differs by route (intranasal/iv/smoked). HCl salt: 1 g cocaine base = 1.12 g cocaine HCl.",
};
