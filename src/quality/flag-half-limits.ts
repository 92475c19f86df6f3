import type { Measurement } from "../samples/index.ts";
import type { Finding } from "./finding.ts";
import { type MeasurementGroups, measurementGroups } from "./measurement-groups.ts";

/** So many equal values are a run: with a known limit, and without any. */
const FEWEST = { known: 3, unknown: 5 };
/** Without a limit to compare with, the lowest value must stand in at least this share of the results. */
const SHARE = 0.2;
const EXACT = 1e-9;
/** A limit over the square root of 2 is written with few digits: 3.5 for 5. */
const ROUNDED = 0.015;

/**
 * Runs of equal measured values of a biomarker at one site from one laboratory that look like non-detects replaced by a number:
 * half of a limit, the limit over the square root of 2, or the limit itself; where no limit is stated, a lowest value
 * that comes far more often than any other. Every result of a run is flagged, with their count.
 */
export function flagHalfLimits(
  measurements: readonly Measurement[],
  { seriesOfLaboratories }: MeasurementGroups = measurementGroups(measurements),
): readonly Finding[] {
  return seriesOfLaboratories
    .flatMap((group) => runsOf(group, measurements))
    .sort((a, b) => a.index - b.index);
}

/** How often each value comes. */
type Counts = ReadonlyMap<number, number>;

function runsOf(group: readonly number[], measurements: readonly Measurement[]): readonly Finding[] {
  const counts = new Map<number, number>();
  const limits = new Set<number>();
  const limitAt = (limit: number | null): void => {
    if (limit !== null && limit > 0) limits.add(limit);
  };
  for (const index of group) {
    const sample = measurements[index];
    if (sample === undefined) continue;
    const { concentration, lod, loq, highest, result } = sample;
    limitAt(lod);
    limitAt(loq);
    if (result !== "quantified") limitAt(highest);
    if (concentration === null || !(concentration > 0)) continue;
    counts.set(concentration, (counts.get(concentration) ?? 0) + 1);
  }
  return (limits.size > 0 ? besideLimits(counts, limits) : lowestOfAll(counts)).flatMap((run) => {
    const { value, count, ...said } = run;
    const details = { count, value: Number(value.toPrecision(4)), ...said };
    return group
      .filter((index) => measurements[index]?.concentration === value)
      .map((index): Finding => ({ index, code: "HALF_LIMIT_RUN", received: details.value, details }));
  });
}

/** Equal values that look like a substitute. */
interface Run extends Likeness {
  readonly value: number;
  readonly count: number;
}

function besideLimits(counts: Counts, limits: ReadonlySet<number>): readonly Run[] {
  const runs: Run[] = [];
  for (const [value, count] of counts) {
    const said = likeness(value, count, limits);
    if (said !== null) runs.push({ value, count, ...said });
  }
  return runs;
}

interface Likeness {
  readonly what: string;
  /** What stands behind `<` in the advice. */
  readonly limit: number | string;
}

function likeness(value: number, count: number, limits: ReadonlySet<number>): Likeness | null {
  if (count < FEWEST.known) return null;
  const near = (limit: number, share: number, slack: number): boolean =>
    Math.abs(value - limit * share) <= slack * value;
  for (const limit of limits) {
    if (near(limit, 1 / 2, EXACT)) return { what: `half of the limit ${limit}`, limit };
    if (near(limit, 1, EXACT)) return { what: `the limit ${limit} itself`, limit };
  }
  for (const limit of limits)
    if (near(limit, Math.SQRT1_2, ROUNDED))
      return { what: `the limit ${limit} divided by the square root of 2`, limit };
  return null;
}

/** Rounded measurements repeat their neighbours too; a substitute stands alone. */
function lowestOfAll(counts: Counts): readonly Run[] {
  let [value, all, mostOfOthers] = [Number.POSITIVE_INFINITY, 0, 0];
  for (const [other, count] of counts) {
    all += count;
    if (other < value) value = other;
  }
  for (const [other, count] of counts) if (other > value && count > mostOfOthers) mostOfOthers = count;
  const count = counts.get(value) ?? 0;
  if (count < FEWEST.unknown || count < SHARE * all || counts.size < 2 || mostOfOthers > count / 2) return [];
  return [{ value, count, what: "the lowest of all", limit: "LOQ" }];
}
