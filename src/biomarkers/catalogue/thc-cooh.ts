import type { Biomarker } from "../biomarker.ts";

/** THC-COOH: every constant with its source. */
export const thcCooh: Biomarker = {
  id: "thc-cooh",
  name: "THC-COOH",
  names: { en: "THC-COOH", sv: "THC-syra", de: "THC-Carbonsäure" },
  synonyms: [
    "11-nor-9-carboxy-delta9-THC",
    "THC-carboxylic acid",
    "THCA",
    "THCA-metabolit",
    "cannabis",
    "Δ9-THC-COOH",
    "11-nor-9-carboxy-THC",
    "carboxy-THC",
    "karboxi-THC",
    "THC-karboxylsyra",
  ],
  cas: { number: "56354-06-4", confidence: "from memory, check; check digit valid" },
  formula: "C21H28O4",
  molarMass: {
    value: 344.451,
    unit: "g/mol",
    source:
      "computed from the formula with the IUPAC abridged standard atomic weights 2021, doi:10.1515/pac-2019-0603",
    confidence: "derived; formula from memory, check",
  },
  parents: [
    {
      id: "thc",
      name: "THC",
      names: { en: "THC", sv: "THC", de: "THC" },
      cas: { number: "1972-08-3", confidence: "agrees with PubChem (number and formula); check digit valid" },
      formula: "C21H30O2",
      molarMass: {
        value: 314.469,
        unit: "g/mol",
        source:
          "computed from the formula with the IUPAC abridged standard atomic weights 2021, doi:10.1515/pac-2019-0603",
        confidence: "derived; formula agrees with PubChem",
      },
      molarMassRatio: {
        value: 0.91296,
        unit: "g/g",
        source: "molar mass of the parent over that of the biomarker",
        confidence: "derived",
      },
      excretion: {
        value: 0.025,
        low: 0.005,
        high: 0.03,
        unit: "fraction",
        source:
          "Gracia-Lor 2016 Sci Total Environ 573:1648 doi:10.1016/j.scitotenv.2016.09.179; Zuccato 2008 Environ Health Perspect 116:1027 doi:10.1289/ehp.11022",
        confidence: "from memory, check (medium)",
        basis:
          "free+glucuronide in urine; 0.5-0.6 % (older, smoked, urine only) vs 2.5 % (Gracia-Lor 2016); ~30-50 % of THC leaves in faeces and is not in these figures",
      },
      correctionFactor: {
        value: 36.4,
        unit: "g/g",
        source: "Gracia-Lor 2016 Sci Total Environ 573:1648 doi:10.1016/j.scitotenv.2016.09.179",
        confidence: "from memory, check (high as numbers); DISPUTED 36.4 / 152 / 182: 5-fold",
      },
      dose: {
        value: null,
        low: 7,
        high: 125,
        unit: "mg",
        source:
          "Zuccato 2008 Environ Health Perspect 116:1027 doi:10.1289/ehp.11022; Casajuana Koguel 2017 doi:10.1016/j.drugalcdep.2017.03.024",
        confidence:
          "from memory, check (medium); 125 mg confirmed by reproducing the RISE/Lidköping dose figure (derived)",
        note: "no default: 125 (Zuccato 2008, per joint), 7 (Standard Joint Unit, Casajuana Koguel 2017), 8 (ACIC)",
      },
      dispute: {
        en: "factors 36.4, 152 and 182: a fivefold difference",
        sv: "faktorerna 36,4, 152 och 182: fem gångers skillnad",
      },
    },
  ],
  factors: [
    {
      id: "gracialor2016",
      parent: "thc",
      correctionFactor: 36.4,
      excretionFraction: 0.025,
      source: "Gracia-Lor 2016, doi:10.1016/j.scitotenv.2016.09.179",
      confidence: "from memory, check (high)",
    },
    {
      id: "zuccato2008",
      parent: "thc",
      correctionFactor: 152,
      excretionFraction: 0.006,
      source: "Zuccato 2008, doi:10.1289/ehp.11022",
      confidence: "from memory, check (high)",
      note: "0.6 %.",
    },
    {
      id: "postigo_khan",
      parent: "thc",
      correctionFactor: 182,
      excretionFraction: 0.005,
      source:
        "Postigo 2010; Khan & Nicell 2012, doi:10.1016/j.envint.2009.10.004, doi:10.1016/j.scitotenv.2012.01.020",
      confidence: "from memory, check (medium)",
      note: "0.5 %.",
    },
    {
      id: "statcan2019",
      parent: "thc",
      source:
        "Statistics Canada 2019, https://www150.statcan.gc.ca/n1/pub/13-605-x/2019001/article/00011-eng.htm",
      confidence: "read",
      note: '"Less than 1% of the mass of cannabis consumed is ultimately excreted as THC-COOH into the wastewater" (of CANNABIS mass, second-hand quotation). The supplement to that article states the parameter values (not read).',
    },
    {
      id: "acic_nwdmp",
      parent: "thc",
      excretionFraction: 0.006,
      source: "ACIC NWDMP, https://www.acic.gov.au",
      confidence: "from memory, check (medium)",
    },
    {
      id: "rise_lidkoping2020",
      parent: "thc",
      source:
        "RISE report for Lidköping 2020 (reverse-engineered from its printed table), https://angensarv.se/en/2020/12/09/resultat-av-matning-av-droger-och-lakemedel-i-lidkopings-avloppsvatten/",
      confidence: "read (table) / derived (factor)",
      note: "17 mg THC-COOH/1000/d → 21 doses/1000/d. 17 x 152 / 125 mg = 20.7 doses (x 36 = 744; printed 746): fits Zuccato 2008 (CF 152) with 125 mg THC per dose. Inference, not stated on the page.",
    },
  ],
  stability: {
    class: "medium",
    detail:
      "adsorption and deconjugation dominate; degradation small over hours; losses on filtration and acidification",
    source:
      "McCall 2016 review doi:10.1016/j.watres.2015.10.040 (https://espace.library.uq.edu.au/view/UQ:377639)",
    confidence: "from memory, check (medium); review abstract read, its table not",
  },
  sorption: {
    value: null,
    low: 0.42,
    high: 0.9,
    unit: "fraction",
    source:
      "Campos-Mañas 2022, Analytical investigation of cannabis biomarkers in raw urban wastewater to refine consumption estimates (abstract; DOI to be found)",
    confidence: "read",
  },
  loq: {
    value: 10,
    low: 5,
    high: 10,
    unit: "ng/L",
    source: "NYC opioid/cannabinoid method PMC6197101 (https://pmc.ncbi.nlm.nih.gov/articles/PMC6197101)",
    confidence: "read",
    note: "linear range 10-1000",
  },
  euda: { series: "cannabis", note: "published with warnings, some years withheld" },
  advice: {
    en: "excreted load and trend; consumption only as a wide interval",
    sv: "utsöndrad mängd och trend; konsumtion bara som brett intervall",
  },
  notes:
    "THCA in Swedish municipal reports means THC-COOH, not the plant acid. StatCan: less than 1 % of cannabis mass ends as THC-COOH in wastewater (read, quotation of StatCan 2019). Liquid-phase only analysis underestimates; ask lab if whole sample or filtered. Fat storage: slow excretion smears the weekly pattern (no weekend effect expected).",
};
