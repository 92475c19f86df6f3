import type { Biomarker } from "../biomarker.ts";

/** O-desmethyltramadol: every constant with its source. */
export const odt: Biomarker = {
  id: "o-desmethyltramadol",
  name: "O-desmethyltramadol",
  names: { en: "O-desmethyltramadol", sv: "O-desmetyltramadol", de: "O-Desmethyltramadol" },
  synonyms: ["ODM-tramadol", "ODT", "M1", "desmetramadol", "O-DMT", "desmetyltramadol", "desmethyltramadol"],
  cas: { number: "80456-81-1", confidence: "from memory, check; check digit valid" },
  formula: "C15H23NO2",
  molarMass: {
    value: 249.354,
    unit: "g/mol",
    source:
      "computed from the formula with the IUPAC abridged standard atomic weights 2021, doi:10.1515/pac-2019-0603",
    confidence: "derived; formula from memory, check",
  },
  parents: [
    {
      id: "tramadol",
      name: "tramadol",
      names: { en: "tramadol", sv: "tramadol", de: "Tramadol" },
      cas: {
        number: "27203-92-5",
        confidence: "agrees with PubChem (number and formula); check digit valid",
      },
      formula: "C16H25NO2",
      molarMass: {
        value: 263.381,
        unit: "g/mol",
        source:
          "computed from the formula with the IUPAC abridged standard atomic weights 2021, doi:10.1515/pac-2019-0603",
        confidence: "derived; formula agrees with PubChem",
      },
      molarMassRatio: {
        value: 1.0563,
        unit: "g/g",
        source: "molar mass of the parent over that of the biomarker",
        confidence: "derived",
      },
      excretion: {
        value: 0.17,
        low: 0.12,
        high: 0.25,
        unit: "fraction",
        source: "PK literature",
        confidence: "from memory, check (low)",
        basis: "urinary free+conjugated",
      },
      refusal: {
        en: "a diagnostic residue without an accepted correction factor",
        sv: "en diagnostisk rest utan vedertagen korrektionsfaktor",
      },
    },
  ],
  factors: [],
  stability: {
    class: "high",
    detail: "not substantially affected",
    source: "McCall 2016 Environ Sci Technol 50:13351 doi:10.1021/acs.est.6b04200",
    confidence: "read",
  },
  euda: { series: null },
  advice: { en: "diagnostic (proof of consumption)", sv: "diagnostisk (visar konsumtion)" },
  notes: "Also the drug desmetramadol itself.",
};
