import type { Biomarker } from "../biomarker.ts";

/** Tramadol: every constant with its source. */
export const tramadol: Biomarker = {
  id: "tramadol",
  name: "tramadol",
  names: { en: "tramadol", sv: "tramadol", de: "Tramadol" },
  synonyms: ["TRA"],
  cas: { number: "27203-92-5", confidence: "agrees with PubChem (number and formula); check digit valid" },
  formula: "C16H25NO2",
  molarMass: {
    value: 263.381,
    unit: "g/mol",
    source:
      "computed from the formula with the IUPAC abridged standard atomic weights 2021, doi:10.1515/pac-2019-0603",
    confidence: "derived; formula agrees with PubChem",
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
        value: 1,
        unit: "g/g",
        source: "molar mass of the parent over that of the biomarker",
        confidence: "derived",
      },
      excretion: {
        value: 0.29,
        low: 0.12,
        high: 0.32,
        unit: "fraction",
        source: "tramadol prescribing information",
        confidence: "from memory, check (medium)",
        basis: 'urinary unchanged; label "approx. 30 % unchanged, 60 % metabolites"',
      },
      correctionFactor: {
        value: 3.4,
        unit: "g/g",
        source: "1/0.29, derived",
        confidence: "derived from values from memory, check",
      },
      dose: {
        value: 100,
        unit: "mg",
        source: "tablet 50 mg; DDD 300 mg",
        confidence: "from memory, check (medium)",
      },
    },
  ],
  factors: [
    {
      id: "label",
      parent: "tramadol",
      excretionFraction: 0.29,
      source: "tramadol label",
      confidence: "from memory, check (medium)",
    },
  ],
  stability: {
    class: "high",
    source: "McCall 2016 (ODT read stable)",
    confidence: "from memory, check (medium)",
  },
  loq: { value: 5, unit: "ng/L", source: "typical", confidence: "from memory, check (low)" },
  euda: { series: null },
  advice: { en: "primary (RISE panel)", sv: "huvudmarkör (ingår i RISE:s panel)" },
  notes:
    "On the standard RISE municipal panel (read: Lidköping, Västernorrland). Prescribed + illicit: compare with dispensing.",
};
