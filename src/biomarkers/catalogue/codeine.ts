import type { Biomarker } from "../biomarker.ts";

/** Codeine: every constant with its source. */
export const codeine: Biomarker = {
  id: "codeine",
  name: "codeine",
  names: { en: "codeine", sv: "kodein", de: "Codein" },
  synonyms: [],
  cas: { number: "76-57-3", confidence: "agrees with PubChem (number and formula); check digit valid" },
  formula: "C18H21NO3",
  molarMass: {
    value: 299.37,
    unit: "g/mol",
    source:
      "computed from the formula with the IUPAC abridged standard atomic weights 2021, doi:10.1515/pac-2019-0603",
    confidence: "derived; formula agrees with PubChem",
  },
  parents: [
    {
      id: "codeine",
      name: "codeine",
      names: { en: "codeine", sv: "kodein", de: "Codein" },
      cas: { number: "76-57-3", confidence: "agrees with PubChem (number and formula); check digit valid" },
      formula: "C18H21NO3",
      molarMass: {
        value: 299.37,
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
        value: 0.3,
        low: 0.1,
        high: 0.638,
        unit: "fraction",
        source:
          "Thai 2016 Environ Int 94:307 doi:10.1016/j.envint.2016.05.033 (https://figshare.utas.edu.au/articles/journal_contribution/22945646)",
        confidence: 'read: "~30 % instead of 63.5 % or 10 % as previously used"',
        basis: "from PK and wastewater studies combined",
      },
      correctionFactor: {
        value: 3.33,
        unit: "g/g",
        source:
          "1/0.30, derived from Thai 2016 Environ Int 94:307 doi:10.1016/j.envint.2016.05.033 (https://figshare.utas.edu.au/articles/journal_contribution/22945646)",
        confidence: "derived from read",
      },
      dose: {
        value: 30,
        unit: "mg",
        source: "DDD 100 mg; common tablet 30 mg",
        confidence: "from memory, check (medium)",
      },
      dispute: {
        en: "excreted fractions 0.30, 0.638 and 0.10 have been used",
        sv: "utsöndringsandelarna 0,30, 0,638 och 0,10 har använts",
      },
    },
  ],
  factors: [
    {
      id: "thai2016",
      parent: "codeine",
      excretionFraction: 0.3,
      source:
        "Thai 2016, https://figshare.utas.edu.au/articles/journal_contribution/22945646, doi:10.1016/j.envint.2016.05.033",
      confidence: "read",
    },
    {
      id: "baker2014",
      parent: "codeine",
      excretionFraction: 0.638,
      source: "Baker 2014 as quoted by Kim 2015 Korea, paper to be found",
      confidence: "read",
      supersededBy: "thai2016",
      note: 'Also "63.5% or 10% as previously used" in the Thai 2016 abstract (read).',
    },
    {
      id: "older10",
      parent: "codeine",
      excretionFraction: 0.1,
      source:
        "older studies quoted by Thai 2016, https://figshare.utas.edu.au/articles/journal_contribution/22945646, doi:10.1016/j.envint.2016.05.033",
      confidence: "read",
      supersededBy: "thai2016",
    },
  ],
  stability: {
    class: "high",
    detail:
      "formed from codeine-6-glucuronide and 6-acetylcodeine; 6-acetylcodeine t1/2 58 h (20 °C), 87 h (10 °C)",
    source:
      "Senta 2014 Sci Total Environ 487:659 doi:10.1016/j.scitotenv.2013.12.054 (https://pubmed.ncbi.nlm.nih.gov/24411995/)",
    confidence: "read",
  },
  loq: { value: 5, unit: "ng/L", source: "typical", confidence: "from memory, check (low)" },
  euda: { series: null },
  advice: { en: "primary (pharmaceutical)", sv: "huvudmarkör (läkemedel)" },
  notes:
    "The abbreviation COD is left out of the synonyms: in a plant's file it is the chemical oxygen demand.",
};
