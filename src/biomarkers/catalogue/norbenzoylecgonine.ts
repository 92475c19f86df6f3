import type { Biomarker } from "../biomarker.ts";

/** Norbenzoylecgonine: every constant with its source. */
export const norbenzoylecgonine: Biomarker = {
  id: "norbenzoylecgonine",
  name: "norbenzoylecgonine",
  names: { en: "norbenzoylecgonine", sv: "norbensoylekgonin", de: "Norbenzoylecgonin" },
  synonyms: ["NBE"],
  cas: { number: "60426-41-7", confidence: "from memory, check; check digit valid" },
  formula: "C15H17NO4",
  molarMass: {
    value: 275.304,
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
        value: 1.1019,
        unit: "g/g",
        source: "molar mass of the parent over that of the biomarker",
        confidence: "derived",
      },
      excretion: {
        value: 0.04,
        low: 0.01,
        high: 0.08,
        unit: "fraction",
        source:
          "used with BE in Jones 2014 doi:10.1016/j.scitotenv.2014.02.101 (https://pmc.ncbi.nlm.nih.gov/articles/PMC4039139)",
        confidence: "from memory, check (low); the joint BE+NBE model is read",
        basis: "urinary",
      },
      refusal: {
        en: "a second marker without an accepted factor of its own: use benzoylecgonine",
        sv: "en andra markör utan egen vedertagen faktor: använd bensoylekgonin",
      },
    },
  ],
  factors: [],
  stability: {
    class: "high",
    detail: "metabolites with only a benzoyl ester appear stable",
    source:
      "Bisceglia & Lippa 2014 Environ Sci Pollut Res 21:4453 (https://pubmed.ncbi.nlm.nih.gov/24337995/)",
    confidence: "read (class statement, not the compound)",
  },
  euda: { series: null },
  advice: { en: "second marker for joint estimation", sv: "andra markör vid gemensam skattning" },
};
