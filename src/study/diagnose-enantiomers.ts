import { groupBy } from "../base/index.ts";
import { findEnantiomer } from "../biomarkers/index.ts";
import type { SampleLoad } from "../loads/index.ts";
import { enantiomericFraction } from "../quality/index.ts";
import { totalSigma } from "../uncertainty/index.ts";
import { sampleName } from "./combined-markers.ts";
import { type Diagnosis, EMPTY_ROW, inWords } from "./diagnosis.ts";
import type { Study } from "./study.ts";

const DISPOSAL_UP_TO = 0.55;
const USE_FROM = 0.6;
/** Methamphetamine on the market is the S form; more of the R form has another origin. */
const R_UP_TO = 0.05;
const CHECK = "enantiomers, R / (R + S)";

/** Where the limits come from. */
export const ENANTIOMER_LIMITS = [
  {
    check: CHECK,
    drug: "MDMA",
    value: USE_FROM,
    source: "Emke 2014, researchportal.bath.ac.uk (DOI to be found); Ljubljana 2022: .511 and .666",
    confidence: "read (.5 is unused, .65 consumed); the edges of the band are our choice",
  },
  {
    check: CHECK,
    drug: "methamphetamine",
    value: R_UP_TO,
    source: "Gao 2018, doi:10.1016/j.scitotenv.2018.06.242; Slovenia 2022: 0",
    confidence: "read (0 is usual); the limit is our choice",
  },
] as const;
/**
 * EF = R / (R + S) of drugs whose enantiomers were measured apart. MDMA: .5 is drug that nobody took, about .65 what
 * people leave (Emke 2014; Ljubljana .511 and .666); up to .55 with an interval that stays below .6 is told as disposal
 * (band edges are our choice). For amphetamine disposal cannot be told from use: the number is given without a verdict.
 */
const EXPECTED: Readonly<Record<string, readonly [number | null, number | null]>> = {
  MDMA: [0.6, null],
  amphetamine: [null, null],
  methamphetamine: [null, R_UP_TO],
};

/** Both enantiomers come from one bottle and one flow. */
const OF_THE_ANALYSIS: readonly string[] = ["concentration"];

/** Enantiomeric fractions of every sample in which both enantiomers were measured. */
export function diagnoseEnantiomers({ settings }: Study, loads: readonly SampleLoad[]): readonly Diagnosis[] {
  const found = loads.flatMap((load) => {
    const known = findEnantiomer(load.biomarker);
    return known === null || load.concentration === null ? [] : [{ load, ...known }];
  });
  const groups = groupBy(found, ({ load, drug }) => JSON.stringify([sampleName(load), drug]));
  return [...groups.values()].flatMap((group): Diagnosis[] => {
    const r = group.find(({ hand }) => hand === "R");
    const s = group.find(({ hand }) => hand === "S");
    if (r === undefined || s === undefined) return [];
    if (!((r.load.concentration ?? 0) + (s.load.concentration ?? 0) > 0)) return [];
    return [diagnosisOf(r.drug, r.load, s.load, settings.level)];
  });
}

function diagnosisOf(drug: string, r: SampleLoad, s: SampleLoad, level: number): Diagnosis {
  const { fraction, lower, upper } = enantiomericFraction(sideOf(r), sideOf(s), level);
  const [low, high] = EXPECTED[drug] ?? [null, null];
  const { site, day, sampleId } = r;
  const row = {
    ...EMPTY_ROW,
    check: CHECK,
    site,
    date: day,
    sample_id: sampleId,
    biomarker: drug,
    value: fraction,
    lower,
    upper,
    expected_lower: low,
    expected_upper: high,
  };
  const poured = drug === "MDMA" && fraction <= DISPOSAL_UP_TO && upper < USE_FROM;
  const [ratio, from, to] = [fraction, lower, upper].map(inWords);
  const details = { site, day, biomarker: drug, ratio: ratio ?? 0, lower: from ?? 0, upper: to ?? 0 };
  const unusual = drug === "methamphetamine" && lower > R_UP_TO;
  const code = poured ? "DISPOSAL_ENANTIOMERS" : unusual ? "ENANTIOMERS_UNUSUAL" : null;
  return { row, code, details, samples: poured ? [r, s] : [] };
}

function sideOf({ concentration, errors }: SampleLoad): { readonly amount: number; readonly rsd: number } {
  const own = errors.filter(({ source }) => OF_THE_ANALYSIS.includes(source));
  return { amount: concentration ?? 0, rsd: totalSigma(own) };
}
