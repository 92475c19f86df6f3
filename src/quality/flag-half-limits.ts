import type { Measurement } from "../samples/index.ts";
import type { Finding } from "./finding.ts";
import { groupIndices } from "./group-indices.ts";

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
export function flagHalfLimits(measurements: readonly Measurement[]): readonly Finding[] {
  const groups = groupIndices(
    measurements,
    ({ site, biomarker, laboratory }) => `${site}\u0000${biomarker}\u0000${laboratory}`,
  );
  return [...groups].flatMap((group) => runsOf(group, measurements)).sort((a, b) => a.index - b.index);
}

function runsOf(group: readonly number[], measurements: readonly Measurement[]): readonly Finding[] {
  const byValue = new Map<number, number[]>();
  const limits = new Set<number>();
  for (const index of group) {
    const sample = measurements[index];
    if (sample === undefined) continue;
    const { concentration, lod, loq, highest, result } = sample;
    for (const limit of [lod, loq, result === "quantified" ? null : highest])
      if (limit !== null && limit > 0) limits.add(limit);
    if (concentration === null || !(concentration > 0)) continue;
    byValue.set(concentration, [...(byValue.get(concentration) ?? []), index]);
  }
  return [...byValue].flatMap(([value, indices]) => {
    const said = limits.size > 0 ? likeness(value, indices.length, limits) : lowestOfAll(value, byValue);
    if (said === null) return [];
    const details = { count: indices.length, value: Number(value.toPrecision(4)), ...said };
    return indices.map(
      (index): Finding => ({ index, code: "HALF_LIMIT_RUN", received: details.value, details }),
    );
  });
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
function lowestOfAll(value: number, byValue: ReadonlyMap<number, readonly number[]>): Likeness | null {
  const count = byValue.get(value)?.length ?? 0;
  const all = [...byValue.values()].reduce((sum, indices) => sum + indices.length, 0);
  if (count < FEWEST.unknown || count < SHARE * all || byValue.size < 2) return null;
  for (const [other, indices] of byValue) {
    if (other < value || (other > value && indices.length > count / 2)) return null;
  }
  return { what: "the lowest of all", limit: "LOQ" };
}
