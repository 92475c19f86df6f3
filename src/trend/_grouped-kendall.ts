import { alphaOf, median, normalQuantile } from "../numerics/index.ts";
import { kendallScore } from "./_kendall-score.ts";
import { allSlopes } from "./_pair-slopes.ts";
import { quickselect } from "./_quickselect.ts";
import { normalPValue } from "./mann-kendall.ts";
import { slopeInterval } from "./theil-sen.ts";

/** One value of a group (a season, a plant) in a block (a year, a date), at its real time. */
export interface GroupedValue {
  readonly group: string;
  readonly block: string;
  readonly time: number;
  readonly value: number;
}

export interface GroupedKendallResult {
  readonly method: string;
  readonly variant: string;
  readonly n: number;
  readonly groups: number;
  readonly score: number;
  readonly variance: number;
  /** S over all pairs inside groups. */
  readonly tau: number | null;
  readonly z: number | null;
  readonly pValue: number | null;
  /** Median of the slopes inside groups. */
  readonly slope: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly level: number;
}

/**
 * Kendall's S summed over groups. Without covariance the groups' variances add; with it the covariances of Dietz and
 * Killeen as used by Hirsch and Slack join them, over blocks in order of time, gaps taking the group's middle rank.
 */
export function groupedKendall(
  values: readonly GroupedValue[],
  options: {
    readonly covariance: boolean;
    readonly level: number;
    readonly ranks?: "interpolated" | "whole";
  },
): Omit<GroupedKendallResult, "method"> {
  const groups = [...groupBy(values, ({ group }) => group).values()];
  const scores = groups.map((group) =>
    kendallScore(
      group.map((v) => v.time),
      group.map((v) => v.value),
    ),
  );
  const score = scores.reduce((sum, kendall) => sum + kendall.score, 0);
  const own = scores.reduce((sum, kendall) => sum + kendall.variance, 0);
  const shared = options.covariance ? sumOfCovariances(groups, blocksInOrder(values)) : 0;
  const variance = Math.max(0, own + shared);
  const z = variance > 0 ? (score - Math.sign(score)) / Math.sqrt(variance) : null;
  const slopes = concatenated(
    groups.map((group) =>
      allSlopes(
        group.map((v) => v.time),
        group.map((v) => v.value),
      ),
    ),
  );
  const { ranks = "interpolated" } = options;
  // Whole ranks invert the test, to which the continuity correction belongs.
  const accepted =
    normalQuantile(1 - alphaOf(options.level) / 2) * Math.sqrt(variance) + (ranks === "whole" ? 1 : 0);
  const at = (k: number): number => quickselect(slopes, k - 1);
  const interval =
    slopes.length < 5
      ? { lower: null, upper: null }
      : slopeInterval({ count: slopes.length, at }, accepted, ranks);
  return {
    variant: `normal, tie-corrected, continuity-corrected${options.covariance ? ", with covariance (Hirsch-Slack)" : ""}`,
    n: values.length,
    groups: groups.length,
    score,
    variance,
    tau: slopes.length > 0 ? score / slopes.length : null,
    z,
    pValue: slopes.length === 0 ? null : normalPValue(z),
    slope: slopes.length === 0 ? null : median(slopes),
    ...interval,
    level: options.level,
  };
}

function sumOfCovariances(groups: readonly (readonly GroupedValue[])[], blocks: readonly string[]): number {
  const rows = groups.map((group) => {
    const byBlock = groupBy(group, ({ block }) => block);
    return blocks.map((block) => {
      const cell = byBlock.get(block);
      return cell === undefined ? null : median(cell.map(({ value }) => value));
    });
  });
  const ranks = rows.map(signedRanks);
  let sum = 0;
  for (let g = 0; g < rows.length; g++) {
    for (let h = 0; h < g; h++) sum += 2 * covariance(rows[g]!, rows[h]!, ranks[g]!, ranks[h]!);
  }
  return sum;
}

/** (K + 4 sum R_g R_h - n (n_g + 1)(n_h + 1)) / 3 with R the ranks, written by their distance from the middle rank. */
function covariance(
  g: readonly (number | null)[],
  h: readonly (number | null)[],
  ranksG: readonly number[],
  ranksH: readonly number[],
): number {
  let pairs = 0;
  for (let i = 0; i < g.length; i++) {
    for (let j = 0; j < i; j++) pairs += signOf(g[j]!, g[i]!) * signOf(h[j]!, h[i]!);
  }
  const product = ranksG.reduce((sum, rank, i) => sum + rank * ranksH[i]!, 0);
  return (pairs + product) / 3;
}

/** Twice a value's rank less its group's n + 1, which is the sum of signs against all others; 0 for a gap. */
function signedRanks(row: readonly (number | null)[]): readonly number[] {
  return row.map((value) => row.reduce<number>((sum, other) => sum + signOf(other, value), 0));
}

function signOf(a: number | null, b: number | null): number {
  return a === null || b === null ? 0 : Math.sign(b - a);
}

function blocksInOrder(values: readonly GroupedValue[]): readonly string[] {
  return [...new Set([...values].sort((a, b) => a.time - b.time).map(({ block }) => block))];
}

function concatenated(parts: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function groupBy(
  values: readonly GroupedValue[],
  nameOf: (value: GroupedValue) => string,
): ReadonlyMap<string, readonly GroupedValue[]> {
  const groups = new Map<string, GroupedValue[]>();
  for (const value of values) {
    const name = nameOf(value);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [value]);
    else group.push(value);
  }
  return groups;
}
