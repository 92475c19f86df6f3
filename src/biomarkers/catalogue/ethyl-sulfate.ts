import type { Biomarker } from "../biomarker.ts";

/** Ethyl sulfate: every constant with its source. */
export const ets: Biomarker = {
  id: "ethyl-sulfate",
  name: "ethyl sulfate",
  names: { en: "ethyl sulfate", sv: "etylsulfat", de: "Ethylsulfat" },
  synonyms: ["EtS", "ethyl hydrogen sulfate", "ethyl sulphate"],
  cas: { number: "540-82-9", confidence: "agrees with PubChem (number and formula); check digit valid" },
  formula: "C2H6O4S",
  molarMass: {
    value: 126.126,
    unit: "g/mol",
    source:
      "computed from the formula with the IUPAC abridged standard atomic weights 2021, doi:10.1515/pac-2019-0603",
    confidence: "derived; formula agrees with PubChem",
  },
  parents: [
    {
      id: "ethanol",
      name: "ethanol",
      names: { en: "ethanol", sv: "etanol", de: "Ethanol" },
      cas: { number: "64-17-5", confidence: "agrees with PubChem (number and formula); check digit valid" },
      formula: "C2H6O",
      molarMass: {
        value: 46.069,
        unit: "g/mol",
        source:
          "computed from the formula with the IUPAC abridged standard atomic weights 2021, doi:10.1515/pac-2019-0603",
        confidence: "derived; formula agrees with PubChem",
      },
      molarMassRatio: {
        value: 0.36526,
        unit: "g/g",
        source: "molar mass of the parent over that of the biomarker",
        confidence: "derived",
      },
      excretion: {
        value: 0.00012,
        low: 0.00008,
        high: 0.00016,
        unit: "fraction",
        source:
          "Reid 2011 doi:10.1111/j.1530-0277.2011.01505.x; Ryu 2016 doi:10.1016/j.scitotenv.2016.04.138",
        confidence: "papers read (abstracts), 0.012 % from memory, check (high)",
        basis: "molar fraction of ingested ethanol excreted as EtS (0.010-0.016 %)",
      },
      correctionFactor: {
        value: 3047,
        unit: "g/g",
        source: "Ryu 2016 / Reid 2011 (0.3653/0.00012 = 3044)",
        confidence: "from memory, check (high)",
      },
      dose: {
        value: 12000,
        low: 10000,
        high: 12000,
        unit: "mg",
        source: "Folkhälsomyndigheten; ACIC",
        confidence: "from memory, check (high)",
        note: "Swedish standard glass 12 g; 10 g WHO/ACIC",
      },
    },
  ],
  factors: [
    {
      id: "reid_ryu",
      parent: "ethanol",
      correctionFactor: 3047,
      excretionFraction: 0.00012,
      source:
        "Reid 2011; Ryu 2016, doi:10.1111/j.1530-0277.2011.01505.x, doi:10.1016/j.scitotenv.2016.04.138",
      confidence: "from memory, check (high)",
      note: "Papers read (abstracts). g ethanol per g EtS.",
    },
  ],
  stability: {
    class: "high",
    detail: "EtS stable, EtG unstable in sewage",
    source: "Reid 2011 doi:10.1111/j.1530-0277.2011.01505.x",
    confidence: "read",
  },
  sorption: {
    value: null,
    low: 0,
    high: 0.01,
    unit: "fraction",
    source: "ionic",
    confidence: "from memory, check (medium)",
    note: "upper bound only",
  },
  loq: {
    value: null,
    low: 100,
    high: 1000,
    unit: "ng/L",
    source: "observed 5.5-33 µg/L Barcelona (PMID 25103281)",
    confidence: "concentrations read; LOQ from memory, check (low)",
    note: "range of typical methods",
  },
  euda: { series: "ets", note: "in the 2026 release, loads of 2025" },
  advice: { en: "primary for alcohol", sv: "huvudmarkör för alkohol" },
  notes:
    "Per-capita alcohol 6.4-44.3 mL/day/inhabitant in 20 cities (read, Ryu 2016). Convert g ethanol to mL with 0.789 g/mL. Do not use EtG.",
};
