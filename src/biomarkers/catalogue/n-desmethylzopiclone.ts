import type { Biomarker } from "../biomarker.ts";

/** N-desmethylzopiclone: every constant with its source. */
export const desmethylzopiclone: Biomarker = {
  id: "n-desmethylzopiclone",
  name: "N-desmethylzopiclone",
  names: { en: "N-desmethylzopiclone", sv: "N-desmetylzopiklon", de: "N-Desmethylzopiclon" },
  synonyms: ["N-DMZ"],
  cas: { number: "59878-63-6", confidence: "from memory, check; check digit valid" },
  formula: "C16H15ClN6O3",
  molarMass: {
    value: 374.785,
    unit: "g/mol",
    source:
      "computed from the formula with the IUPAC abridged standard atomic weights 2021, doi:10.1515/pac-2019-0603",
    confidence: "derived; formula from memory, check",
  },
  parents: [
    {
      id: "zopiclone",
      name: "zopiclone",
      names: { en: "zopiclone", sv: "zopiklon", de: "Zopiclon" },
      cas: {
        number: "43200-80-2",
        confidence: "agrees with PubChem (number and formula); check digit valid",
      },
      formula: "C17H17ClN6O3",
      molarMass: {
        value: 388.812,
        unit: "g/mol",
        source:
          "computed from the formula with the IUPAC abridged standard atomic weights 2021, doi:10.1515/pac-2019-0603",
        confidence: "derived; formula agrees with PubChem",
      },
      molarMassRatio: {
        value: 1.0374,
        unit: "g/g",
        source: "molar mass of the parent over that of the biomarker",
        confidence: "derived",
      },
      excretion: {
        value: 0.15,
        low: 0.13,
        high: 0.18,
        unit: "fraction",
        source: "Imovane prescribing information",
        confidence: "from memory, check (medium)",
        basis: "urinary",
      },
      refusal: {
        en: "no correction factor is given for this residue",
        sv: "ingen korrektionsfaktor anges för denna rest",
      },
    },
  ],
  factors: [],
  euda: { series: null },
  advice: { en: "secondary", sv: "andrahandsmarkör" },
};
