import type { Biomarker } from "../biomarker.ts";

/** Methamphetamine: every constant with its source. */
export const methamphetamine: Biomarker = {
  id: "methamphetamine",
  name: "methamphetamine",
  names: { en: "methamphetamine", sv: "metamfetamin", de: "Methamphetamin" },
  synonyms: [
    "METH",
    "MA",
    "methylamphetamine",
    "methamfetamin",
    "metamphetamin",
    "metamfetamine",
    "metylamfetamin",
  ],
  cas: { number: "537-46-2", confidence: "agrees with PubChem (number and formula); check digit valid" },
  formula: "C10H15N",
  molarMass: {
    value: 149.237,
    unit: "g/mol",
    source:
      "computed from the formula with the IUPAC abridged standard atomic weights 2021, doi:10.1515/pac-2019-0603",
    confidence: "derived; formula agrees with PubChem",
  },
  parents: [
    {
      id: "methamphetamine",
      name: "methamphetamine",
      names: { en: "methamphetamine", sv: "metamfetamin", de: "Methamphetamin" },
      cas: { number: "537-46-2", confidence: "agrees with PubChem (number and formula); check digit valid" },
      formula: "C10H15N",
      molarMass: {
        value: 149.237,
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
        value: 0.41,
        low: 0.22,
        high: 0.45,
        unit: "fraction",
        source:
          "Gracia-Lor 2016 Sci Total Environ 573:1648 doi:10.1016/j.scitotenv.2016.09.179; Zuccato 2008 Environ Health Perspect 116:1027 doi:10.1289/ehp.11022",
        confidence: "from memory, check (medium)",
        basis: "urinary unchanged; route dependent (smoked ~22 %, iv/oral ~37-45 %)",
      },
      correctionFactor: {
        value: 2.44,
        unit: "g/g",
        source: "Gracia-Lor 2016 Sci Total Environ 573:1648 doi:10.1016/j.scitotenv.2016.09.179",
        confidence: "from memory, check (medium)",
      },
      dose: {
        value: 30,
        unit: "mg",
        source: "Zuccato 2008 Environ Health Perspect 116:1027 doi:10.1289/ehp.11022",
        confidence: "from memory, check (high)",
      },
      dispute: {
        en: "factors 2.3 and 2.44 are in use; 4.4 when smoked",
        sv: "faktorerna 2,3 och 2,44 används; 4,4 vid rökning",
      },
    },
  ],
  factors: [
    {
      id: "gracialor2016",
      parent: "methamphetamine",
      correctionFactor: 2.44,
      excretionFraction: 0.41,
      source: "Gracia-Lor 2016, doi:10.1016/j.scitotenv.2016.09.179",
      confidence: "from memory, check (medium)",
      note: "2.44 is the value used in later SCORE papers; the same paper also lists smoked METH about 22.7 % = 4.4 (to be checked).",
    },
    {
      id: "gracialor2016_smoked",
      parent: "methamphetamine",
      correctionFactor: 4.4,
      excretionFraction: 0.227,
      source: "Gracia-Lor 2016 (smoking only?), doi:10.1016/j.scitotenv.2016.09.179",
      confidence: "from memory, check (low)",
      note: "Coincides numerically with the MDMA 4.4: check the table before shipping.",
    },
    {
      id: "zuccato2008",
      parent: "methamphetamine",
      correctionFactor: 2.3,
      excretionFraction: 0.43,
      source: "Zuccato 2008, doi:10.1289/ehp.11022",
      confidence: "from memory, check (high)",
    },
    {
      id: "baselt2011_korea",
      parent: "methamphetamine",
      excretionFraction: 0.43,
      source: "Kim 2015 Korea (quotes Baselt & Cravey 2011), paper to be found",
      confidence: "read",
      note: '"The excretion rate of MA was assumed as 43%".',
    },
    {
      id: "acic_nwdmp",
      parent: "methamphetamine",
      excretionFraction: 0.39,
      source: "ACIC NWDMP, https://www.acic.gov.au",
      confidence: "from memory, check (low)",
    },
  ],
  stability: {
    class: "high",
    detail: "stable >= 12 h and in sewer reactors with biofilm",
    lossPerHour: { value: 0 },
    conditions: "20 °C pH 7.5",
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
    value: 10,
    unit: "ng/L",
    source:
      "supplement S-9 (2019) of a study of 19 plants in Washington and Oregon, USA; title of the parent paper to be found",
    confidence: "read",
  },
  lod: {
    value: 1.5,
    unit: "ng/L",
    source:
      "supplement S-9 (2019) of a study of 19 plants in Washington and Oregon, USA; title of the parent paper to be found",
    confidence: "read",
  },
  euda: { series: "methamphetamine" },
  advice: { en: "primary", sv: "huvudmarkör" },
  notes:
    "Selegiline gives R-(-)-methamphetamine. Street METH mostly S-(+). Nordic values often near LOQ: zero-handling matters.",
};
