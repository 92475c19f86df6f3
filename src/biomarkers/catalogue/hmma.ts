import type { Biomarker } from "../biomarker.ts";

/** HMMA: every constant with its source. */
export const hmma: Biomarker = {
  id: "hmma",
  name: "HMMA",
  names: { en: "HMMA", sv: "HMMA", de: "HMMA" },
  synonyms: ["4-hydroxy-3-methoxymethamphetamine"],
  cas: { number: "117652-28-5", confidence: "from memory, check; check digit valid" },
  formula: "C11H17NO2",
  molarMass: {
    value: 195.262,
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
        value: 0.98968,
        unit: "g/g",
        source: "molar mass of the parent over that of the biomarker",
        confidence: "derived",
      },
      excretion: {
        value: 0.2,
        low: 0.1,
        high: 0.4,
        unit: "fraction",
        source: "González-Mariño 2017 Water Res 115:1 doi:10.1016/j.watres.2017.01.063",
        confidence:
          "study read (abstract: HMMA suitable, but wastewater concentrations did NOT resemble PK profile); numbers from memory, check (low)",
        basis: "as glucuronide+sulfate; wastewater gives free HMMA after (limited) deconjugation",
      },
      refusal: {
        en: "excreted conjugated and only partly freed in the sewer: a fixed factor is not justified",
        sv: "utsöndras konjugerad och frigörs bara delvis i ledningen: en fast faktor är inte befogad",
      },
    },
  ],
  factors: [],
  euda: { series: null },
  advice: { en: "diagnostic (consumption vs disposal)", sv: "diagnostisk (konsumtion eller utsläpp)" },
  notes: "Hydrolysis of conjugates needed; a fixed factor is not justified.",
};
