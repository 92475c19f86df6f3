import type { Biomarker } from "../biomarker.ts";

/** Alpha-PVP: every constant with its source. */
export const alphaPvp: Biomarker = {
  id: "alpha-pvp",
  name: "alpha-PVP",
  names: { en: "alpha-PVP", sv: "alfa-PVP", de: "alpha-PVP" },
  synonyms: ["alpha-pyrrolidinovalerophenone", "flakka", "α-PVP", "PVP"],
  cas: { number: "14530-33-7", confidence: "agrees with PubChem (number and formula); check digit valid" },
  formula: "C15H21NO",
  molarMass: {
    value: 231.339,
    unit: "g/mol",
    source:
      "computed from the formula with the IUPAC abridged standard atomic weights 2021, doi:10.1515/pac-2019-0603",
    confidence: "derived; formula agrees with PubChem",
  },
  parents: [
    {
      id: "alpha-pvp",
      name: "alpha-PVP",
      names: { en: "alpha-PVP", sv: "alfa-PVP", de: "alpha-PVP" },
      cas: {
        number: "14530-33-7",
        confidence: "agrees with PubChem (number and formula); check digit valid",
      },
      formula: "C15H21NO",
      molarMass: {
        value: 231.339,
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
    },
  ],
  factors: [],
  euda: { series: null },
  advice: { en: "excreted load only", sv: "bara utsöndrad mängd" },
};
