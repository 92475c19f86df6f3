import type { Words } from "./biomarker.ts";

/** A substance whose load tells how many people were there, with what one person gives in a day. */
export interface PopulationMarker {
  readonly name: string;
  readonly names: Words;
  /** Other spellings, with what a concentration under that name is multiplied by to become that of `name`. */
  readonly spellings: readonly { readonly text: string; readonly factor: number }[];
  /** `hydrochemical`: what plants measure anyway. `licit`: a residue of coffee or tobacco; it follows custom. */
  readonly kind: "hydrochemical" | "licit";
  /** mg a day and person. */
  readonly perPerson: number;
  /** The range met from place to place, read as 95 %; mg a day and person. */
  readonly low: number;
  readonly high: number;
  /** Markers of one group measure the same matter: only the first that was measured counts. */
  readonly group: string;
  readonly source: string;
  readonly confidence: string;
  readonly caveat: "snus" | "industry" | "custom" | null;
}

const GUJER = "Gujer, Siedlungswasserwirtschaft, 3rd ed. 2007 (load of one inhabitant in DE, AT and CH)";
const AMMONIUM_TO_N = 14.007 / 18.039;

function as(factor: number, ...texts: readonly string[]): PopulationMarker["spellings"] {
  return texts.map((text) => ({ text, factor }));
}

/** The markers of population that have a published amount for each person. BOD5 and BOD7 stay apart. */
export const POPULATION_MARKERS: readonly PopulationMarker[] = [
  {
    name: "NH4-N",
    names: { en: "ammonium nitrogen", sv: "ammoniumkväve" },
    spellings: [
      ...as(1, "NH4N", "ammonium nitrogen", "ammonium-N", "ammoniumkväve", "ammonium (NH4-N)"),
      ...as(AMMONIUM_TO_N, "NH4", "NH4+", "ammonium (NH4)", "ammonium as NH4"),
    ],
    kind: "hydrochemical",
    perPerson: 8000,
    low: 6000,
    high: 10_000,
    group: "nitrogen",
    source: "Been 2014, Environ Sci Technol 48:8162, doi:10.1021/es5008388",
    confidence: "paper read, value from memory, check (low)",
    caveat: null,
  },
  {
    name: "tot-N",
    names: { en: "total nitrogen", sv: "totalkväve" },
    spellings: as(1, "totN", "TN", "N-tot", "total nitrogen", "totalkväve", "kväve totalt", "kväve, total"),
    kind: "hydrochemical",
    perPerson: 13_700,
    low: 12_000,
    high: 14_000,
    group: "nitrogen",
    source: "Jönsson et al. 2005, Urban Water 2005:6",
    confidence: "from memory, check (medium)",
    caveat: null,
  },
  {
    name: "tot-P",
    names: { en: "total phosphorus", sv: "totalfosfor" },
    spellings: as(
      1,
      "totP",
      "TP",
      "P-tot",
      "total phosphorus",
      "totalfosfor",
      "fosfor totalt",
      "fosfor, total",
    ),
    kind: "hydrochemical",
    perPerson: 1800,
    low: 1400,
    high: 2100,
    group: "phosphorus",
    source: GUJER,
    confidence: "read; range from memory, check",
    caveat: "industry",
  },
  {
    name: "COD",
    names: { en: "chemical oxygen demand", sv: "kemisk syreförbrukning" },
    spellings: as(1, "CODCr", "COD-Cr", "COD (Cr)", "chemical oxygen demand", "kemisk syreförbrukning"),
    kind: "hydrochemical",
    perPerson: 120_000,
    low: 100_000,
    high: 150_000,
    group: "organic matter",
    source: GUJER,
    confidence: "read; range from memory, check",
    caveat: "industry",
  },
  {
    name: "BOD7",
    names: { en: "biochemical oxygen demand, 7 days", sv: "biokemisk syreförbrukning, 7 dygn" },
    spellings: as(1, "BOD 7", "BS7", "BOF7", "biokemisk syreförbrukning BOD7"),
    kind: "hydrochemical",
    perPerson: 70_000,
    low: 52_500,
    high: 99_000,
    group: "organic matter",
    source: "NFS 2004:7 (one personekvivalent); range as that of BOD5",
    confidence: "read; range from memory, check",
    caveat: "industry",
  },
  {
    name: "BOD5",
    names: { en: "biochemical oxygen demand, 5 days", sv: "biokemisk syreförbrukning, 5 dygn" },
    spellings: as(1, "BOD 5", "BS5", "BSB5"),
    kind: "hydrochemical",
    perPerson: 60_000,
    low: 45_000,
    high: 85_000,
    group: "organic matter",
    source: GUJER,
    confidence: "read; range from memory, check",
    caveat: "industry",
  },
  {
    name: "caffeine",
    names: { en: "caffeine", sv: "koffein" },
    spellings: [],
    kind: "licit",
    perPerson: 14,
    low: 5,
    high: 25,
    group: "caffeine",
    source: "Senta 2015 (markers of population size)",
    confidence: "paper read, value from memory, check (low)",
    caveat: "custom",
  },
  {
    name: "cotinine",
    names: { en: "cotinine", sv: "kotinin" },
    spellings: [],
    kind: "licit",
    perPerson: 1.29,
    low: 0.986,
    high: 1.49,
    group: "cotinine",
    source: "EUDA and SCORE source data 2026, four Swedish cities of 2025",
    confidence: "read; their population was known, so the number is circular for those four",
    caveat: "snus",
  },
];
