import type { Biomarker } from "../biomarker.ts";

/** EDDP: every constant with its source. */
export const eddp: Biomarker = {
  id: "eddp",
  name: "EDDP",
  names: { en: "EDDP", sv: "EDDP", de: "EDDP" },
  synonyms: ["2-ethylidene-1,5-dimethyl-3,3-diphenylpyrrolidine"],
  cas: { number: "30223-73-5", confidence: "agrees with PubChem; check digit valid" },
  formula: "C20H23N",
  molarMass: {
    value: 277.411,
    unit: "g/mol",
    source:
      "computed from the formula with the IUPAC abridged standard atomic weights 2021, doi:10.1515/pac-2019-0603",
    confidence: "derived; formula from memory, check",
  },
  parents: [
    {
      id: "methadone",
      name: "methadone",
      names: { en: "methadone", sv: "metadon", de: "Methadon" },
      cas: { number: "76-99-3", confidence: "agrees with PubChem (number and formula); check digit valid" },
      formula: "C21H27NO",
      molarMass: {
        value: 309.453,
        unit: "g/mol",
        source:
          "computed from the formula with the IUPAC abridged standard atomic weights 2021, doi:10.1515/pac-2019-0603",
        confidence: "derived; formula agrees with PubChem",
      },
      molarMassRatio: {
        value: 1.1155,
        unit: "g/g",
        source: "molar mass of the parent over that of the biomarker",
        confidence: "derived",
      },
      excretion: {
        value: 0.55,
        low: 0.13,
        high: 0.55,
        unit: "fraction",
        source:
          "Thai 2016 Environ Int 94:307 doi:10.1016/j.envint.2016.05.033 (https://figshare.utas.edu.au/articles/journal_contribution/22945646)",
        confidence: 'read: EDDP "should be twice that of methadone (i.e. 55%)"',
        basis: "PK + wastewater studies",
      },
      correctionFactor: {
        value: 2.03,
        unit: "g/g",
        source:
          "1.1155/0.55, derived from Thai 2016 Environ Int 94:307 doi:10.1016/j.envint.2016.05.033 (https://figshare.utas.edu.au/articles/journal_contribution/22945646)",
        confidence: "derived from read; older factors 3.99 (=28 %) and 8.6 (=13 %) differ up to 4-fold",
      },
      dose: {
        value: 80,
        unit: "mg",
        source: "clinical practice",
        confidence: "from memory, check (low)",
        note: "maintenance, per day",
      },
      dispute: {
        en: "older factors 3.99 and 8.6 differ up to fourfold from 2.03",
        sv: "de äldre faktorerna 3,99 och 8,6 skiljer sig upp till fyra gånger från 2,03",
      },
    },
  ],
  factors: [
    {
      id: "thai2016",
      parent: "methadone",
      excretionFraction: 0.55,
      source:
        "Thai 2016, https://figshare.utas.edu.au/articles/journal_contribution/22945646, doi:10.1016/j.envint.2016.05.033",
      confidence: "read",
      note: "CF 2.03 is derived.",
    },
    {
      id: "unattributed_399",
      parent: "methadone",
      correctionFactor: 3.99,
      source: "circulating value, source not found, doi:10.1016/j.scitotenv.2010.05.030",
      confidence: "from memory, check (low)",
      supersededBy: "thai2016",
      note: "Implies EDDP excretion 28 %.",
    },
    {
      id: "vannuijs2011",
      parent: "methadone",
      correctionFactor: 8.6,
      excretionFraction: 0.13,
      source: "van Nuijs 2011, doi:10.1016/j.scitotenv.2010.05.030",
      confidence: "from memory, check (low)",
      supersededBy: "thai2016",
    },
  ],
  stability: {
    class: "high",
    detail: "stable >= 12 h",
    lossPerHour: { value: 0 },
    conditions: "20 °C pH 7.5",
    source:
      "van Nuijs 2012 J Hazard Mater 239-240:19 doi:10.1016/j.jhazmat.2012.04.030 (https://pubmed.ncbi.nlm.nih.gov/22572562)",
    confidence: "read",
  },
  sorption: {
    value: null,
    low: 0.34,
    high: 0.41,
    unit: "fraction",
    source: "Subedi & Kannan 2014 Environ Sci Technol (https://figshare.com/articles/2282131)",
    confidence: "read (joint range)",
  },
  loq: { value: 2.5, unit: "ng/L", source: "as methadone", confidence: "from memory, check (low)" },
  euda: { series: null },
  advice: { en: "primary for methadone", sv: "huvudmarkör för metadon" },
};
