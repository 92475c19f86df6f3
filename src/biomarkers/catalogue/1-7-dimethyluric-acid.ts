import type { Biomarker } from "../biomarker.ts";

/** 1,7-dimethyluric acid: every constant with its source. */
export const dmu17: Biomarker = {
  id: "1-7-dimethyluric-acid",
  name: "1,7-dimethyluric acid",
  names: { en: "1,7-dimethyluric acid", sv: "1,7-dimetylurinsyra", de: "1,7-Dimethylharnsäure" },
  synonyms: ["17-DMU"],
  cas: { number: "33868-03-0", confidence: "from memory, check; check digit valid" },
  formula: "C7H8N4O3",
  molarMass: {
    value: 196.166,
    unit: "g/mol",
    source:
      "computed from the formula with the IUPAC abridged standard atomic weights 2021, doi:10.1515/pac-2019-0603",
    confidence: "derived; formula from memory, check",
  },
  parents: [
    {
      id: "caffeine",
      name: "caffeine",
      names: { en: "caffeine", sv: "koffein", de: "Koffein" },
      cas: { number: "58-08-2", confidence: "agrees with PubChem (number and formula); check digit valid" },
      formula: "C8H10N4O2",
      molarMass: {
        value: 194.194,
        unit: "g/mol",
        source:
          "computed from the formula with the IUPAC abridged standard atomic weights 2021, doi:10.1515/pac-2019-0603",
        confidence: "derived; formula agrees with PubChem",
      },
      molarMassRatio: {
        value: 0.98995,
        unit: "g/g",
        source: "molar mass of the parent over that of the biomarker",
        confidence: "derived",
      },
      excretion: {
        value: 0.06,
        low: 0.05,
        high: 0.08,
        unit: "fraction",
        source: "Gracia-Lor 2017 doi:10.1016/j.scitotenv.2017.07.258 (PMID 28810510)",
        confidence: "choice of biomarker read, fraction from memory, check (low)",
        basis: "urinary; exclusive caffeine metabolite",
      },
      refusal: {
        en: "no correction factor is given for this residue",
        sv: "ingen korrektionsfaktor anges för denna rest",
      },
    },
  ],
  factors: [],
  euda: { series: null },
  advice: { en: "best published caffeine biomarker", sv: "den bästa publicerade biomarkören för koffein" },
};
