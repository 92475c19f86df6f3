import type { Biomarker } from "../biomarker.ts";

/** HMA: every constant with its source. */
export const hma: Biomarker = {
  id: "hma",
  name: "HMA",
  names: { en: "HMA", sv: "HMA", de: "HMA" },
  synonyms: ["4-hydroxy-3-methoxyamphetamine"],
  cas: { number: "13026-44-3", confidence: "from memory, check; check digit valid" },
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
        value: 1.0663,
        unit: "g/g",
        source: "molar mass of the parent over that of the biomarker",
        confidence: "derived",
      },
      refusal: { en: "no agreed excretion fraction", sv: "ingen vedertagen utsöndringsandel" },
    },
  ],
  factors: [],
  euda: { series: null },
  advice: { en: "diagnostic", sv: "diagnostisk" },
  notes:
    "A conjugated metabolite; González-Mariño 2017 doi:10.1016/j.watres.2017.01.063 finds it suitable as a biomarker and gives no number (read).",
};
