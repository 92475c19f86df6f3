import type { Biomarker } from "../biomarker.ts";

/** Anhydroecgonine methyl ester: every constant with its source. */
export const anhydroecgonineMethylEster: Biomarker = {
  id: "anhydroecgonine-methyl-ester",
  name: "anhydroecgonine methyl ester",
  names: {
    en: "anhydroecgonine methyl ester",
    sv: "anhydroekgoninmetylester",
    de: "Anhydroecgoninmethylester",
  },
  synonyms: ["AEME", "methylecgonidine"],
  cas: { number: "43021-26-7", confidence: "from memory, check; check digit valid" },
  formula: "C10H15NO2",
  molarMass: {
    value: 181.235,
    unit: "g/mol",
    source:
      "computed from the formula with the IUPAC abridged standard atomic weights 2021, doi:10.1515/pac-2019-0603",
    confidence: "derived; formula from memory, check",
  },
  parents: [
    {
      id: "cocaine",
      name: "cocaine",
      names: { en: "cocaine", sv: "kokain", de: "Kokain" },
      cas: { number: "50-36-2", confidence: "agrees with PubChem (number and formula); check digit valid" },
      formula: "C17H21NO4",
      molarMass: {
        value: 303.358,
        unit: "g/mol",
        source:
          "computed from the formula with the IUPAC abridged standard atomic weights 2021, doi:10.1515/pac-2019-0603",
        confidence: "derived; formula agrees with PubChem",
      },
      molarMassRatio: {
        value: 1.6738,
        unit: "g/g",
        source: "molar mass of the parent over that of the biomarker",
        confidence: "derived",
      },
      refusal: { en: "no agreed excretion fraction", sv: "ingen vedertagen utsöndringsandel" },
    },
  ],
  factors: [],
  euda: { series: null },
  advice: { en: "diagnostic (smoked cocaine)", sv: "diagnostisk (rökt kokain)" },
  notes: "Only from smoked crack or base. No agreed excretion fraction: do not back-calculate.",
};
