import type { Biomarker } from "../biomarker.ts";

/** 2F-DCK: every constant with its source. */
export const fdck2: Biomarker = {
  id: "2f-dck",
  name: "2F-DCK",
  names: { en: "2F-DCK", sv: "2F-DCK", de: "2F-DCK" },
  synonyms: ["2-fluorodeschloroketamine", "2-fluorodeskloroketamin"],
  cas: { number: "111982-50-4", confidence: "from memory, check; check digit valid" },
  formula: "C13H16FNO",
  molarMass: {
    value: 221.275,
    unit: "g/mol",
    source:
      "computed from the formula with the IUPAC abridged standard atomic weights 2021, doi:10.1515/pac-2019-0603",
    confidence: "derived; formula from memory, check",
  },
  parents: [
    {
      id: "2f-dck",
      name: "2F-DCK",
      names: { en: "2F-DCK", sv: "2F-DCK", de: "2F-DCK" },
      cas: { number: "111982-50-4", confidence: "from memory, check; check digit valid" },
      formula: "C13H16FNO",
      molarMass: {
        value: 221.275,
        unit: "g/mol",
        source:
          "computed from the formula with the IUPAC abridged standard atomic weights 2021, doi:10.1515/pac-2019-0603",
        confidence: "derived; formula from memory, check",
      },
      molarMassRatio: {
        value: 1,
        unit: "g/g",
        source: "molar mass of the parent over that of the biomarker",
        confidence: "derived",
      },
      excretion: {
        value: 0.27,
        unit: "fraction",
        source:
          "Drug Test Anal 2021;13:1650 doi:10.1002/dta.3098 (https://pubmed.ncbi.nlm.nih.gov/34021972/)",
        confidence: "3.7 read; its reading as CF is an inference",
        basis:
          'QSPR-predicted renal clearance; published "excretion factor 3.7" read as a multiplicative correction factor (1/0.27)',
      },
      correctionFactor: {
        value: 3.7,
        unit: "g/g",
        source:
          "Drug Test Anal 2021;13:1650 doi:10.1002/dta.3098 (https://pubmed.ncbi.nlm.nih.gov/34021972/)",
        confidence: "read",
      },
      refusal: {
        en: "the only factor is predicted from structure, and its reading as a factor is an inference",
        sv: "den enda faktorn är förutsagd ur strukturen, och att den är en korrektionsfaktor är en tolkning",
      },
    },
  ],
  factors: [
    {
      id: "yin2021_2fdck",
      parent: "2f-dck",
      correctionFactor: 3.7,
      source: "2F-DCK wastewater study 2021, doi:10.1002/dta.3098, https://pubmed.ncbi.nlm.nih.gov/34021972/",
      confidence: "read",
      note: 'QSPR-predicted; abstract calls 3.7 an "excretion factor".',
    },
  ],
  stability: {
    class: "high",
    detail: "90-110 % after 15 d",
    source: "Drug Test Anal 2021;13:1650 doi:10.1002/dta.3098 (https://pubmed.ncbi.nlm.nih.gov/34021972/)",
    confidence: "read",
  },
  euda: { series: null },
  advice: { en: "example of a new psychoactive substance", sv: "exempel på ny psykoaktiv substans" },
};
