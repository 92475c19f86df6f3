import type { Biomarker } from "../biomarker.ts";

/** Morphine: every constant with its source. */
export const morphine: Biomarker = {
  id: "morphine",
  name: "morphine",
  names: { en: "morphine", sv: "morfin", de: "Morphin" },
  synonyms: ["MOR"],
  cas: { number: "57-27-2", confidence: "agrees with PubChem (number and formula); check digit valid" },
  formula: "C17H19NO3",
  molarMass: {
    value: 285.343,
    unit: "g/mol",
    source:
      "computed from the formula with the IUPAC abridged standard atomic weights 2021, doi:10.1515/pac-2019-0603",
    confidence: "derived; formula agrees with PubChem",
  },
  parents: [
    {
      id: "heroin",
      name: "heroin",
      names: { en: "heroin", sv: "heroin", de: "Heroin" },
      cas: { number: "561-27-3", confidence: "agrees with PubChem (number and formula); check digit valid" },
      formula: "C21H23NO5",
      molarMass: {
        value: 369.417,
        unit: "g/mol",
        source:
          "computed from the formula with the IUPAC abridged standard atomic weights 2021, doi:10.1515/pac-2019-0603",
        confidence: "derived; formula agrees with PubChem",
      },
      molarMassRatio: {
        value: 1.2946,
        unit: "g/g",
        source: "molar mass of the parent over that of the biomarker",
        confidence: "derived",
      },
      excretion: {
        value: 0.42,
        low: 0.3,
        high: 0.8,
        unit: "fraction",
        source: "Zuccato 2008 Environ Health Perspect 116:1027 doi:10.1289/ehp.11022",
        confidence: "from memory, check (high: 3.07 = 1.2946/0.42)",
        basis: "total morphine (deconjugated)",
      },
      correctionFactor: {
        value: 3.07,
        unit: "g/g",
        source: "Zuccato 2008 Environ Health Perspect 116:1027 doi:10.1289/ehp.11022",
        confidence: "from memory, check (high)",
      },
      dose: {
        value: 30,
        unit: "mg",
        source: "Zuccato 2008 Environ Health Perspect 116:1027 doi:10.1289/ehp.11022",
        confidence: "from memory, check (high)",
      },
      refusal: {
        en: "therapeutic morphine and codeine dominate: subtract them first",
        sv: "morfin och kodein från läkemedel dominerar: dra av dem först",
      },
    },
    {
      id: "morphine",
      name: "morphine",
      names: { en: "morphine", sv: "morfin", de: "Morphin" },
      cas: { number: "57-27-2", confidence: "agrees with PubChem (number and formula); check digit valid" },
      formula: "C17H19NO3",
      molarMass: {
        value: 285.343,
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
        value: 0.85,
        low: 0.7,
        high: 0.9,
        unit: "fraction",
        source: "PK literature (Baselt)",
        confidence: "from memory, check (low)",
        basis: "total (mainly glucuronides) after full deconjugation",
      },
      refusal: {
        en: "the effective fraction depends on how much conjugated morphine is freed in the sewer",
        sv: "den verkliga andelen beror på hur mycket konjugerat morfin som frigörs i ledningen",
      },
      note: "If the lab measures free morphine only, the effective fraction depends on in-sewer deconjugation: parameter.",
    },
  ],
  factors: [
    {
      id: "zuccato2008",
      parent: "heroin",
      correctionFactor: 3.07,
      excretionFraction: 0.42,
      source: "Zuccato 2008, doi:10.1289/ehp.11022",
      confidence: "from memory, check (high)",
      note: "After subtracting therapeutic morphine.",
    },
  ],
  stability: {
    class: "high",
    detail:
      "FORMED from morphine-3-glucuronide (t1/2 7 h at 20 °C, 18 h at 10 °C) and from 6-MAM; morphine-3-glucuronide to morphine: 0.099 per h at 20 °C and 0.0385 per h at 10 °C (no biofilm)",
    conditions: "no biofilm",
    source:
      "Senta 2014 Sci Total Environ 487:659 doi:10.1016/j.scitotenv.2013.12.054 (https://pubmed.ncbi.nlm.nih.gov/24411995/); Thai 2014 Water Res 48:538 doi:10.1016/j.watres.2013.10.019 (https://pubmed.ncbi.nlm.nih.gov/24169511/)",
    confidence: "read",
  },
  loq: {
    value: null,
    low: 5,
    high: 10,
    unit: "ng/L",
    source: "NYC opioid/cannabinoid method PMC6197101 (https://pmc.ncbi.nlm.nih.gov/articles/PMC6197101)",
    confidence: "read",
    note: "range of typical methods",
  },
  euda: { series: null },
  advice: {
    en: "only after subtracting therapeutic morphine and codeine-derived morphine",
    sv: "bara efter avdrag för morfin från läkemedel och från kodein",
  },
  notes:
    "Therapeutic morphine and codeine (5-15 % of codeine becomes morphine, from memory) normally dominate in Sweden. Needs dispensing statistics.",
};
