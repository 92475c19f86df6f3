import type { Biomarker } from "../biomarker.ts";

/** Methadone: every constant with its source. */
export const methadone: Biomarker = {
  id: "methadone",
  name: "methadone",
  names: { en: "methadone", sv: "metadon", de: "Methadon" },
  synonyms: ["MTD"],
  cas: { number: "76-99-3", confidence: "agrees with PubChem (number and formula); check digit valid" },
  formula: "C21H27NO",
  molarMass: {
    value: 309.453,
    unit: "g/mol",
    source:
      "computed from the formula with the IUPAC abridged standard atomic weights 2021, doi:10.1515/pac-2019-0603",
    confidence: "derived; formula agrees with PubChem",
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
        value: 1,
        unit: "g/g",
        source: "molar mass of the parent over that of the biomarker",
        confidence: "derived",
      },
      excretion: {
        value: 0.275,
        unit: "fraction",
        source:
          "Thai 2016 Environ Int 94:307 doi:10.1016/j.envint.2016.05.033 (https://figshare.utas.edu.au/articles/journal_contribution/22945646)",
        confidence: "read",
        basis: "urinary unchanged; pH dependent",
      },
      correctionFactor: {
        value: 3.64,
        unit: "g/g",
        source:
          "1/0.275, derived from Thai 2016 Environ Int 94:307 doi:10.1016/j.envint.2016.05.033 (https://figshare.utas.edu.au/articles/journal_contribution/22945646)",
        confidence: "derived from read",
      },
      dose: {
        value: 80,
        unit: "mg",
        source: "clinical practice",
        confidence: "from memory, check (low)",
        note: "maintenance, per day",
      },
    },
  ],
  factors: [
    {
      id: "thai2016",
      parent: "methadone",
      excretionFraction: 0.275,
      source:
        "Thai 2016, https://figshare.utas.edu.au/articles/journal_contribution/22945646, doi:10.1016/j.envint.2016.05.033",
      confidence: "read",
    },
  ],
  stability: {
    class: "high",
    detail: "modest formation 0.4 %/h (release from particles?)",
    lossPerHour: { value: -0.004 },
    conditions: "20 °C pH 7.5",
    source:
      "van Nuijs 2012 J Hazard Mater 239-240:19 doi:10.1016/j.jhazmat.2012.04.030 (https://pubmed.ncbi.nlm.nih.gov/22572562)",
    confidence: "read",
  },
  sorption: {
    value: null,
    low: 0.1,
    high: 0.41,
    unit: "fraction",
    source: "Subedi & Kannan 2014 Environ Sci Technol (https://figshare.com/articles/2282131)",
    confidence: "read / from memory, check",
    note: "0.34-0.41 (Subedi & Kannan 2014), about 0.10 (Baker 2012): disputed",
  },
  loq: {
    value: 2.5,
    unit: "ng/L",
    source:
      "supplement S-9 (2019) of a study of 19 plants in Washington and Oregon, USA; title of the parent paper to be found",
    confidence: "read",
  },
  lod: {
    value: 2,
    unit: "ng/L",
    source:
      "supplement S-9 (2019) of a study of 19 plants in Washington and Oregon, USA; title of the parent paper to be found",
    confidence: "read",
  },
  euda: { series: null },
  advice: { en: "secondary", sv: "andrahandsmarkör" },
  notes: "Prescribed (LARO programmes): compare with dispensed mg.",
};
