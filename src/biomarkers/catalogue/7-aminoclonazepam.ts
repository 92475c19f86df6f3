import type { Biomarker } from "../biomarker.ts";

/** 7-aminoclonazepam: every constant with its source. */
export const aminoclonazepam7: Biomarker = {
  id: "7-aminoclonazepam",
  name: "7-aminoclonazepam",
  names: { en: "7-aminoclonazepam", sv: "7-aminoklonazepam", de: "7-Aminoclonazepam" },
  synonyms: ["7-AC"],
  cas: { number: "4959-17-5", confidence: "agrees with PubChem; check digit valid" },
  formula: "C15H12ClN3O",
  molarMass: {
    value: 285.731,
    unit: "g/mol",
    source:
      "computed from the formula with the IUPAC abridged standard atomic weights 2021, doi:10.1515/pac-2019-0603",
    confidence: "derived; formula from memory, check",
  },
  parents: [
    {
      id: "clonazepam",
      name: "clonazepam",
      names: { en: "clonazepam", sv: "klonazepam", de: "Clonazepam" },
      cas: { number: "1622-61-3", confidence: "agrees with PubChem (number and formula); check digit valid" },
      formula: "C15H10ClN3O3",
      molarMass: {
        value: 315.713,
        unit: "g/mol",
        source:
          "computed from the formula with the IUPAC abridged standard atomic weights 2021, doi:10.1515/pac-2019-0603",
        confidence: "derived; formula agrees with PubChem",
      },
      molarMassRatio: {
        value: 1.1049,
        unit: "g/g",
        source: "molar mass of the parent over that of the biomarker",
        confidence: "derived",
      },
      excretion: {
        value: 0.2,
        unit: "fraction",
        source: "PK literature",
        confidence: "from memory, check (low)",
        basis: "urinary",
      },
      refusal: {
        en: "a diagnostic residue without an accepted correction factor",
        sv: "en diagnostisk rest utan vedertagen korrektionsfaktor",
      },
    },
  ],
  factors: [],
  euda: { series: null },
  advice: { en: "diagnostic", sv: "diagnostisk" },
  notes: "Clonazepam is a common counterfeit/illicit benzodiazepine in Sweden.",
};
