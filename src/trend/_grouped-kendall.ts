import { groupBy } from "../base/index.ts";
import { alphaOf, median, normalQuantile } from "../numerics/index.ts";
import { kendallScore } from "./_kendall-score.ts";
import { midranks } from "./_midranks.ts";
import { medianSlope, slopesInside } from "./_pair-slopes.ts";
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
  const slopes = slopesInside(
    groups.map((group) => ({ times: group.map((v) => v.time), values: group.map((v) => v.value) })),
  );
  const { ranks = "interpolated" } = options;
  // Whole ranks invert the test, to which the continuity correction belongs.
  const accepted =
    normalQuantile(1 - alphaOf(options.level) / 2) * Math.sqrt(variance) + (ranks === "whole" ? 1 : 0);
  const interval = slopes.count < 5 ? { lower: null, upper: null } : slopeInterval(slopes, accepted, ranks);
  return {
    variant: `normal, tie-corrected, continuity-corrected${options.covariance ? ", with covariance (Hirsch-Slack)" : ""}`,
    n: values.length,
    groups: groups.length,
    score,
    variance,
    tau: slopes.count > 0 ? score / slopes.count : null,
    z,
    pValue: slopes.count === 0 ? null : normalPValue(z),
    slope: medianSlope(slopes),
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
function covariance(g: Row, h: Row, ranksG: readonly number[], ranksH: readonly number[]): number {
  const both = g.flatMap((value, i) => (value === null || h[i] == null ? [] : [[value, h[i]] as const]));
  const { score } = kendallScore(
    both.map(([first]) => first),
    both.map(([, second]) => second),
  );
  const product = ranksG.reduce((sum, rank, i) => sum + rank * ranksH[i]!, 0);
  return (score + product) / 3;
}

/** A group's value in each block; null for a gap. */
type Row = readonly (number | null)[];

/** Twice a value's rank less its group's n + 1, which is the sum of signs against all others; 0 for a gap. */
function signedRanks(row: Row): readonly number[] {
  const known = row.filter((value) => value !== null);
  const ranks = midranks(known)[Symbol.iterator]();
  return row.map((value) => (value === null ? 0 : 2 * Number(ranks.next().value) - known.length - 1));
}

function blocksInOrder(values: readonly GroupedValue[]): readonly string[] {
  return [...new Set([...values].sort((a, b) => a.time - b.time).map(({ block }) => block))];
}
