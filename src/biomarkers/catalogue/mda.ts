import type { Biomarker } from "../biomarker.ts";

/** MDA: every constant with its source. */
export const mda: Biomarker = {
  id: "mda",
  name: "MDA",
  names: { en: "MDA", sv: "MDA", de: "MDA" },
  synonyms: ["3,4-methylenedioxyamphetamine", "3,4-metylendioxiamfetamin", "tenamfetamine"],
  cas: { number: "4764-17-4", confidence: "agrees with PubChem (number and formula); check digit valid" },
  formula: "C10H13NO2",
  molarMass: {
    value: 179.219,
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
        value: 1.0783,
        unit: "g/g",
        source: "molar mass of the parent over that of the biomarker",
        confidence: "derived",
      },
      excretion: {
        value: 0.015,
        low: 0.01,
        high: 0.03,
        unit: "fraction",
        source: "PK literature",
        confidence: "from memory, check (medium)",
        basis: "metabolite of MDMA",
      },
      refusal: {
        en: "a diagnostic residue without an accepted correction factor",
        sv: "en diagnostisk rest utan vedertagen korrektionsfaktor",
      },
    },
    {
      id: "mda",
      name: "MDA",
      names: { en: "MDA", sv: "MDA", de: "MDA" },
      cas: { number: "4764-17-4", confidence: "agrees with PubChem (number and formula); check digit valid" },
      formula: "C10H13NO2",
      molarMass: {
        value: 179.219,
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
      refusal: { en: "no agreed excretion fraction", sv: "ingen vedertagen utsöndringsandel" },
      note: 'read: ACIC "Regional excretion continues to exceed..." (Daily Mail AAP 2020-10-28).',
    },
  ],
  factors: [],
  sorption: {
    value: null,
    low: 0.34,
    high: 0.41,
    unit: "fraction",
    source: "Subedi & Kannan 2014 Environ Sci Technol (https://figshare.com/articles/2282131)",
    confidence: "read (joint range)",
  },
  euda: { series: null },
  advice: { en: "diagnostic", sv: "diagnostisk" },
  notes:
    "Also a drug of its own: MDA share above the metabolic ratio means MDA use. ACIC reports MDA as EXCRETED, not consumed.",
};
