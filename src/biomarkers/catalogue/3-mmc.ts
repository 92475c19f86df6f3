import type { Biomarker } from "../biomarker.ts";

/** 3-MMC: every constant with its source. */
export const mmc3: Biomarker = {
  id: "3-mmc",
  name: "3-MMC",
  names: { en: "3-MMC", sv: "3-MMC", de: "3-MMC" },
  synonyms: ["metaphedrone", "3-methylmethcathinone", "metafedron", "3-metylmetkatinon"],
  cas: { number: "1246911-86-3", confidence: "found in a third-party list; check digit valid" },
  formula: "C11H15NO",
  molarMass: {
    value: 177.247,
    unit: "g/mol",
    source:
      "computed from the formula with the IUPAC abridged standard atomic weights 2021, doi:10.1515/pac-2019-0603",
    confidence: "derived; formula from memory, check",
  },
  parents: [
    {
      id: "3-mmc",
      name: "3-MMC",
      names: { en: "3-MMC", sv: "3-MMC", de: "3-MMC" },
      cas: { number: "1246911-86-3", confidence: "found in a third-party list; check digit valid" },
      formula: "C11H15NO",
      molarMass: {
        value: 177.247,
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
      refusal: { en: "no agreed excretion fraction", sv: "ingen vedertagen utsöndringsandel" },
    },
  ],
  factors: [],
  euda: { series: null },
  advice: { en: "excreted load only", sv: "bara utsöndrad mängd" },
  notes:
    "No human excretion study is known. Isomer of mephedrone (same molar mass): lab must prove chromatographic separation.",
};
