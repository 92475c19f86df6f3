import type { Biomarker } from "../biomarker.ts";

/** MDMA: every constant with its source. */
export const mdma: Biomarker = {
  id: "mdma",
  name: "MDMA",
  names: { en: "MDMA", sv: "MDMA", de: "MDMA" },
  synonyms: ["3,4-methylenedioxymethamphetamine", "ecstasy", "3,4-metylendioximetamfetamin"],
  cas: { number: "42542-10-9", confidence: "agrees with PubChem (number and formula); check digit valid" },
  formula: "C11H15NO2",
  molarMass: {
    value: 193.246,
    unit: "g/mol",
    source:
      "computed from the formula with the IUPAC abridged standard atomic weights 2021, doi:10.1515/pac-2019-0603",
    confidence: "derived; formula agrees with PubChem",
  },
  parents: [
    {
      id: "mdma",
      name: "MDMA",
      names: { en: "MDMA", sv: "MDMA", de: "MDMA" },
      cas: {
        number: "42542-10-9",
        confidence: "agrees with PubChem (number and formula); check digit valid",
      },
      formula: "C11H15NO2",
      molarMass: {
        value: 193.246,
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
        value: 0.225,
        low: 0.1,
        high: 0.65,
        unit: "fraction",
        source:
          "Gracia-Lor 2016 Sci Total Environ 573:1648 doi:10.1016/j.scitotenv.2016.09.179 (22.5 %); Zuccato 2008 Environ Health Perspect 116:1027 doi:10.1289/ehp.11022 (65 %)",
        confidence: "from memory, check (high)",
        basis: "urinary unchanged, oral; dose dependent",
      },
      correctionFactor: {
        value: 4.4,
        unit: "g/g",
        source: "Gracia-Lor 2016 Sci Total Environ 573:1648 doi:10.1016/j.scitotenv.2016.09.179",
        confidence: "from memory, check (high); 1.5 (Zuccato 2008) is superseded: 3-fold disagreement",
      },
      dose: {
        value: 100,
        unit: "mg",
        source: "Zuccato 2008 Environ Health Perspect 116:1027 doi:10.1289/ehp.11022",
        confidence: "from memory, check (high); modern tablets 125-170 mg",
      },
      dispute: {
        en: "factors 4.4 and 1.5: a threefold difference",
        sv: "faktorerna 4,4 och 1,5: tre gångers skillnad",
      },
    },
  ],
  factors: [
    {
      id: "gracialor2016",
      parent: "mdma",
      correctionFactor: 4.4,
      excretionFraction: 0.225,
      source: "Gracia-Lor 2016, doi:10.1016/j.scitotenv.2016.09.179",
      confidence: "from memory, check (high)",
    },
    {
      id: "zuccato2008",
      parent: "mdma",
      correctionFactor: 1.5,
      excretionFraction: 0.65,
      source: "Zuccato 2008, doi:10.1289/ehp.11022",
      confidence: "from memory, check (high)",
      supersededBy: "gracialor2016",
      note: "3-fold below the refined factor: changing set changes a reported MDMA consumption by x2.9.",
    },
    {
      id: "acic_nwdmp",
      parent: "mdma",
      excretionFraction: 0.225,
      source: "ACIC NWDMP, https://www.acic.gov.au",
      confidence: "from memory, check (low)",
    },
  ],
  stability: {
    class: "high",
    detail: "stable",
    lossPerHour: { value: 0 },
    conditions: "20 °C pH 7.5, with and without biofilm",
    source:
      "van Nuijs 2012 J Hazard Mater 239-240:19 doi:10.1016/j.jhazmat.2012.04.030 (https://pubmed.ncbi.nlm.nih.gov/22572562); Thai 2014 Water Res 48:538 doi:10.1016/j.watres.2013.10.019 (https://pubmed.ncbi.nlm.nih.gov/24169511/)",
    confidence: "read",
  },
  sorption: {
    value: null,
    low: 0,
    high: 0.1,
    unit: "fraction",
    source: "Baker & Kasprzyk-Hordern 2012",
    confidence: "from memory, check (medium)",
    note: "upper bound only",
  },
  loq: {
    value: 2.5,
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
  euda: { series: "MDMA" },
  advice: { en: "primary", sv: "huvudmarkör" },
  notes:
    "Dumping common (tablet/production waste): check enantiomeric fraction and robust outlier rule. Strong weekend pattern.",
};
