import type { Biomarker } from "../biomarker.ts";

/** 6-MAM: every constant with its source. */
export const mam6: Biomarker = {
  id: "6-mam",
  name: "6-MAM",
  names: { en: "6-monoacetylmorphine", sv: "6-monoacetylmorfin", de: "6-Monoacetylmorphin" },
  synonyms: ["6-AM", "6-acetylmorphine", "6-acetylmorfin", "MAM"],
  cas: { number: "2784-73-8", confidence: "agrees with PubChem (number and formula); check digit valid" },
  formula: "C19H21NO4",
  molarMass: {
    value: 327.38,
    unit: "g/mol",
    source:
      "computed from the formula with the IUPAC abridged standard atomic weights 2021, doi:10.1515/pac-2019-0603",
    confidence: "derived; formula agrees with PubChem",
  },
  parents: [
    {
      id: "heroin",
      name: "heroin",
      names: { en: "heroin", sv: "heroin", de: "Heroin" },
      cas: { number: "561-27-3", confidence: "agrees with PubChem (number and formula); check digit valid" },
      formula: "C21H23NO5",
      molarMass: {
        value: 369.417,
        unit: "g/mol",
        source:
          "computed from the formula with the IUPAC abridged standard atomic weights 2021, doi:10.1515/pac-2019-0603",
        confidence: "derived; formula agrees with PubChem",
      },
      molarMassRatio: {
        value: 1.1284,
        unit: "g/g",
        source: "molar mass of the parent over that of the biomarker",
        confidence: "derived",
      },
      excretion: {
        value: 0.013,
        low: 0.005,
        high: 0.03,
        unit: "fraction",
        source: "van Nuijs 2011 Sci Total Environ 409:3564 doi:10.1016/j.scitotenv.2010.05.030",
        confidence: "from memory, check (high: 86.9 = 1.1284/0.013)",
        basis: "urinary, iv/smoked",
      },
      correctionFactor: {
        value: 86.9,
        unit: "g/g",
        source: "van Nuijs 2011 Sci Total Environ 409:3564 doi:10.1016/j.scitotenv.2010.05.030",
        confidence: "from memory, check (high)",
      },
      dose: {
        value: 30,
        low: 20,
        high: 30,
        unit: "mg",
        source: "Zuccato 2008 Environ Health Perspect 116:1027 doi:10.1289/ehp.11022",
        confidence: "from memory, check (high)",
        note: "30 (Zuccato 2008), 20 (ACIC)",
      },
    },
  ],
  factors: [
    {
      id: "vannuijs2011",
      parent: "heroin",
      correctionFactor: 86.9,
      excretionFraction: 0.013,
      source: "van Nuijs 2011, doi:10.1016/j.scitotenv.2010.05.030",
      confidence: "from memory, check (high)",
    },
    {
      id: "acic_nwdmp",
      parent: "heroin",
      excretionFraction: 0.013,
      source: "ACIC NWDMP, https://www.acic.gov.au",
      confidence: "from memory, check (medium)",
    },
  ],
  stability: {
    class: "low",
    detail:
      "half-life 87 h (20 °C) and 139 h (10 °C) without biofilm; 20 % lost in 12 h; degrades quickly with biofilm; >20 % in 2 h with real biofilm",
    lossPerHour: {
      value: 0.008,
      low: 0.005,
      high: 0.11,
      note: "value: 20 °C without biofilm (Senta 2014); 0.0050 at 10 °C; 0.0186 at 20 °C (van Nuijs 2012); at least 0.11 with real biofilm",
    },
    halfLifeHours: {
      value: 87,
      low: 37,
      high: 139,
      note: "87 at 20 °C, 139 at 10 °C (Senta 2014); 37 at 20 °C (from van Nuijs 2012)",
    },
    source:
      "Senta 2014 Sci Total Environ 487:659 doi:10.1016/j.scitotenv.2013.12.054 (https://pubmed.ncbi.nlm.nih.gov/24411995/); van Nuijs 2012 J Hazard Mater 239-240:19 doi:10.1016/j.jhazmat.2012.04.030 (https://pubmed.ncbi.nlm.nih.gov/22572562); Thai 2014 Water Res 48:538 doi:10.1016/j.watres.2013.10.019 (https://pubmed.ncbi.nlm.nih.gov/24169511/); McCall 2016 Environ Sci Technol 50:13351 doi:10.1021/acs.est.6b04200",
    confidence: "read (k derived)",
  },
  loq: {
    value: null,
    low: 1,
    high: 5,
    unit: "ng/L",
    source: "typical",
    confidence: "from memory, check (medium)",
    note: "range of typical methods",
  },
  euda: { series: null, note: "EUDA publishes no heroin series" },
  advice: { en: "qualitative, or with a wide interval", sv: "kvalitativ, eller med brett intervall" },
  notes:
    "Only heroin-specific marker. 1.3 % excretion: CF 87 multiplies every ng of noise. Concentrations often < LOQ (Lidköping 2020: 1.4 ng/L, read).",
};
