import type { Biomarker } from "../biomarker.ts";

/** Mephedrone: every constant with its source. */
export const mephedrone: Biomarker = {
  id: "mephedrone",
  name: "mephedrone",
  names: { en: "mephedrone", sv: "mefedron", de: "Mephedron" },
  synonyms: ["4-MMC", "4-methylmethcathinone", "4-metylmetkatinon"],
  cas: { number: "1189805-46-6", confidence: "found in a third-party list; check digit valid" },
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
      id: "mephedrone",
      name: "mephedrone",
      names: { en: "mephedrone", sv: "mefedron", de: "Mephedron" },
      cas: { number: "1189805-46-6", confidence: "found in a third-party list; check digit valid" },
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
      excretion: {
        value: 0.154,
        unit: "fraction",
        source: "Olesti 2017/2019 controlled administration",
        confidence: "from memory, check (medium)",
        basis: "urinary recovery",
      },
      correctionFactor: {
        value: 6.5,
        unit: "g/g",
        source: "1/0.154, derived",
        confidence: "derived from values from memory, check",
      },
      dose: {
        value: null,
        low: 150,
        high: 200,
        unit: "mg",
        source: "controlled studies",
        confidence: "from memory, check (medium)",
        note: "range only",
      },
      refusal: {
        en: "stability in the sewer is disputed: report the excreted load",
        sv: "stabiliteten i ledningen är omstridd: redovisa utsöndrad mängd",
      },
    },
  ],
  factors: [
    {
      id: "olesti2019",
      parent: "mephedrone",
      excretionFraction: 0.154,
      source: "Olesti 2017/2019",
      confidence: "from memory, check (medium)",
    },
  ],
  stability: {
    class: "disputed",
    detail: "low (McCall 2016, hydrolysis) or high (Castrignanò 2017)",
    source:
      "McCall 2016 Environ Sci Technol 50:13351 doi:10.1021/acs.est.6b04200; Castrignanò 2017 Sci Rep 7:13009 doi:10.1038/s41598-017-12581-3 (https://pmc.ncbi.nlm.nih.gov/articles/PMC5693930)",
    confidence: "read; sources disagree",
  },
  euda: { series: null },
  advice: { en: "excreted load", sv: "utsöndrad mängd" },
};
