import type { Biomarker } from "../biomarker.ts";

/** Amphetamine: every constant with its source. */
export const amphetamine: Biomarker = {
  id: "amphetamine",
  name: "amphetamine",
  names: { en: "amphetamine", sv: "amfetamin", de: "Amphetamin" },
  synonyms: ["AMP", "AM", "amfetamine"],
  cas: { number: "300-62-9", confidence: "agrees with PubChem (number and formula); check digit valid" },
  formula: "C9H13N",
  molarMass: {
    value: 135.21,
    unit: "g/mol",
    source:
      "computed from the formula with the IUPAC abridged standard atomic weights 2021, doi:10.1515/pac-2019-0603",
    confidence: "derived; formula agrees with PubChem",
  },
  parents: [
    {
      id: "amphetamine",
      name: "amphetamine",
      names: { en: "amphetamine", sv: "amfetamin", de: "Amphetamin" },
      cas: { number: "300-62-9", confidence: "agrees with PubChem (number and formula); check digit valid" },
      formula: "C9H13N",
      molarMass: {
        value: 135.21,
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
        value: 0.361,
        low: 0.3,
        high: 0.75,
        unit: "fraction",
        source: "Gracia-Lor 2016 Sci Total Environ 573:1648 doi:10.1016/j.scitotenv.2016.09.179",
        confidence: "from memory, check (high: 2.77 = 1/0.361); pH range from memory, check (medium)",
        basis: "urinary unchanged; strongly urine-pH dependent (acid urine up to ~75 %)",
      },
      correctionFactor: {
        value: 2.77,
        unit: "g/g",
        source: "Gracia-Lor 2016 Sci Total Environ 573:1648 doi:10.1016/j.scitotenv.2016.09.179",
        confidence: "from memory, check (high)",
      },
      dose: {
        value: 30,
        unit: "mg",
        source: "Zuccato 2008 Environ Health Perspect 116:1027 doi:10.1289/ehp.11022",
        confidence: "from memory, check (high)",
      },
      dispute: {
        en: "factors 2.77 and 3.3 are in use; the fraction depends on the pH of urine",
        sv: "faktorerna 2,77 och 3,3 används; andelen beror på urinens pH",
      },
    },
    {
      id: "methamphetamine",
      name: "methamphetamine",
      names: { en: "methamphetamine", sv: "metamfetamin", de: "Methamphetamin" },
      cas: { number: "537-46-2", confidence: "agrees with PubChem (number and formula); check digit valid" },
      formula: "C10H15N",
      molarMass: {
        value: 149.237,
        unit: "g/mol",
        source:
          "computed from the formula with the IUPAC abridged standard atomic weights 2021, doi:10.1515/pac-2019-0603",
        confidence: "derived; formula agrees with PubChem",
      },
      molarMassRatio: {
        value: 1.1037,
        unit: "g/g",
        source: "molar mass of the parent over that of the biomarker",
        confidence: "derived",
      },
      excretion: {
        value: 0.045,
        low: 0.02,
        high: 0.08,
        unit: "fraction",
        source: "Refining the estimation of amphetamine consumption by WBE (abstract; DOI to be found)",
        confidence: "ratio read; excretion fraction from memory, check (medium)",
        basis:
          "amphetamine formed from methamphetamine; wastewater mass ratio AMP/METH median 0.09, ambiguous zone 0.04-0.19",
      },
      refusal: {
        en: "a correction term: use the mass ratio of amphetamine to methamphetamine, not the fraction",
        sv: "en korrektionsterm: använd masskvoten amfetamin/metamfetamin, inte andelen",
      },
      note: "Use the ratio, not the fraction.",
    },
    {
      id: "lisdexamfetamine",
      name: "lisdexamfetamine",
      names: { en: "lisdexamfetamine", sv: "lisdexamfetamin", de: "Lisdexamfetamin" },
      cas: { number: "608137-32-2", confidence: "from memory, check; check digit valid" },
      formula: "C15H25N3O",
      molarMass: {
        value: 263.385,
        unit: "g/mol",
        source:
          "computed from the formula with the IUPAC abridged standard atomic weights 2021, doi:10.1515/pac-2019-0603",
        confidence: "derived; formula from memory, check",
      },
      molarMassRatio: {
        value: 1.948,
        unit: "g/g",
        source: "molar mass of the parent over that of the biomarker",
        confidence: "derived",
      },
      excretion: {
        value: 0.42,
        unit: "fraction",
        source: "Vyvanse/Elvanse prescribing information",
        confidence: "from memory, check (high)",
        basis:
          "% of LDX dose recovered in urine as amphetamine (label: 42 % amphetamine-related, 25 % hippuric acid, 2 % intact)",
      },
      dose: {
        value: 40,
        low: 20,
        high: 70,
        unit: "mg",
        source:
          "Swedish patients median 40 mg LDX (J Anal Toxicol 2022;46:10, https://pubmed.ncbi.nlm.nih.gov/33216112/)",
        confidence: "read",
        note: "mg lisdexamfetamine, Swedish median daily dose",
      },
      refusal: {
        en: "a correction term for the prescribed share",
        sv: "en korrektionsterm för den förskrivna andelen",
      },
      note: "Produces ONLY (S)-/d-amphetamine; no l-form and no racemisation in storage (read, same source). mg amphetamine expected = mg LDX-base dispensed x 135.21/263.39 x fraction; Swedish strengths are LDX dimesylate (conversion to base 0.578) - say which is meant.",
    },
  ],
  factors: [
    {
      id: "gracialor2016",
      parent: "amphetamine",
      correctionFactor: 2.77,
      excretionFraction: 0.361,
      source: "Gracia-Lor 2016, doi:10.1016/j.scitotenv.2016.09.179",
      confidence: "from memory, check (high)",
      note: "Fraction back-computed from the CF.",
    },
    {
      id: "zuccato2008",
      parent: "amphetamine",
      correctionFactor: 3.3,
      excretionFraction: 0.3,
      source: "Zuccato 2008, doi:10.1289/ehp.11022",
      confidence: "from memory, check (high)",
      supersededBy: "gracialor2016",
    },
    {
      id: "acic_nwdmp",
      parent: "amphetamine",
      excretionFraction: 0.394,
      source: "ACIC NWDMP, https://www.acic.gov.au",
      confidence: "from memory, check (low)",
    },
    {
      id: "rise_lidkoping2020",
      parent: "amphetamine",
      source:
        "RISE report for Lidköping 2020 (reverse-engineered from its printed table), https://angensarv.se/en/2020/12/09/resultat-av-matning-av-droger-och-lakemedel-i-lidkopings-avloppsvatten/",
      confidence: "read (table) / derived (factor)",
      note: "87 mg AMP+METH per 1000/d → 10 doses/1000/d = CF 3.3 (30 %) with 30 mg/dose (9.7). The TOTAL column (232 doses) contradicts it for 36 000 inh (348 expected; 232 fits 24 000): a real report with an inconsistent row.",
    },
  ],
  stability: {
    class: "disputed",
    detail:
      "high in wastewater, medium to low with some biofilms: stable >= 12 h without biofilm; >20 % transformation within 2 h with at least one real sewer biofilm (33 m2/m3)",
    lossPerHour: {
      value: 0,
      low: 0,
      high: 0.11,
      note: "0 without biofilm; at least 0.11 with the worst real biofilm (from >20 % lost in 2 h)",
    },
    conditions: "20 °C pH 7.5 (van Nuijs); fresh wastewater + biofilm A/V 33 m2/m3 (McCall)",
    source:
      "van Nuijs 2012 J Hazard Mater 239-240:19 doi:10.1016/j.jhazmat.2012.04.030 (https://pubmed.ncbi.nlm.nih.gov/22572562); McCall 2016 Environ Sci Technol 50:13351 doi:10.1021/acs.est.6b04200",
    confidence: "read; DISPUTED between sources",
  },
  sorption: {
    value: null,
    low: 0,
    high: 0.41,
    unit: "fraction",
    source:
      "Subedi & Kannan 2014 Environ Sci Technol (https://figshare.com/articles/2282131); Baker & Kasprzyk-Hordern 2012",
    confidence:
      "34-41 read (range for methadone, EDDP, amphetamine, MDA together); <10 from memory, check (medium)",
    note: "0.34-0.41 (Subedi & Kannan 2014), <0.10 (Baker 2012): disputed",
  },
  loq: {
    value: null,
    low: 2,
    high: 10,
    unit: "ng/L",
    source:
      "typical; chiral: Slovenia 2022, Enantiomeric profiling of amphetamines in wastewater using chiral derivatisation with GC-MS/MS (DOI to be found)",
    confidence: "range from memory, check; 400 read",
    note: "400 for a chiral GC-MS/MS method",
  },
  euda: { series: "amphetamine" },
  advice: { en: "primary, after corrections", sv: "huvudmarkör, efter korrigeringar" },
  notes:
    "SEVERAL SOURCES: (1) illicit racemic amphetamine; (2) methamphetamine metabolism: subtract 0.09 x methamphetamine load (read); (3) prescribed dexamfetamine/lisdexamfetamine (pure S, Sweden/Nordics: must be subtracted by dispensing data or chiral analysis); (4) production waste/dumping. Removal of (3) needs local sales data.",
};
