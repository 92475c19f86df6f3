import type { Biomarker } from "../biomarker.ts";

/** Trans-3'-hydroxycotinine: every constant with its source. */
export const ohCotinine: Biomarker = {
  id: "trans-3-hydroxycotinine",
  name: "trans-3'-hydroxycotinine",
  names: { en: "trans-3'-hydroxycotinine", sv: "trans-3'-hydroxikotinin", de: "trans-3'-Hydroxycotinin" },
  synonyms: ["OHCOT", "3HC", "HCOT", "hydroxycotinine", "hydroxikotinin", "3-hydroxycotinine"],
  cas: { number: "34834-67-8", confidence: "from memory, check; check digit valid" },
  formula: "C10H12N2O2",
  molarMass: {
    value: 192.218,
    unit: "g/mol",
    source:
      "computed from the formula with the IUPAC abridged standard atomic weights 2021, doi:10.1515/pac-2019-0603",
    confidence: "derived; formula from memory, check",
  },
  parents: [
    {
      id: "nicotine",
      name: "nicotine",
      names: { en: "nicotine", sv: "nikotin", de: "Nikotin" },
      cas: { number: "54-11-5", confidence: "from memory, check; check digit valid" },
      formula: "C10H14N2",
      molarMass: {
        value: 162.236,
        unit: "g/mol",
        source:
          "computed from the formula with the IUPAC abridged standard atomic weights 2021, doi:10.1515/pac-2019-0603",
        confidence: "derived; formula from memory, check",
      },
      molarMassRatio: {
        value: 0.84402,
        unit: "g/g",
        source: "molar mass of the parent over that of the biomarker",
        confidence: "derived",
      },
      excretion: {
        value: 0.44,
        low: 0.33,
        high: 0.5,
        unit: "fraction",
        source: "Castiglioni 2015",
        confidence: "from memory, check (medium)",
        basis: "free + glucuronide",
      },
      correctionFactor: {
        value: 1.92,
        unit: "g/g",
        source: "0.8440/0.44, derived",
        confidence: "derived from values from memory, check; published value (2.3?) to be checked",
      },
    },
  ],
  factors: [
    {
      id: "castiglioni2015",
      parent: "nicotine",
      excretionFraction: 0.44,
      source: "Castiglioni 2015, doi:10.1136/tobaccocontrol-2014-051553",
      confidence: "from memory, check (low)",
    },
  ],
  stability: { class: "high", source: "no source noted", confidence: "from memory, check (medium)" },
  euda: { series: null },
  advice: { en: "primary (sum with cotinine)", sv: "huvudmarkör (summeras med kotinin)" },
};
