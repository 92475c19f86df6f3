import { WbeError } from "../base/index.ts";
import { alphaOf, normalQuantile } from "../numerics/index.ts";
import { checkFinite, checkLevel } from "./_check-series.ts";
import { compareIntervals, intervalScore, type ValueInterval } from "./_interval-score.ts";
import { exactPValue, kendallNullByOrders, largestAccepted } from "./_kendall-null.ts";
import { turnbullMedian } from "./_turnbull-median.ts";
import { normalPValue } from "./mann-kendall.ts";

export type { ValueInterval } from "./_interval-score.ts";

/** A slope among values below limits, per unit of time, with its interval and p-value. */
export interface CensoredKendallResult {
  readonly method: "Akritas-Theil-Sen";
  readonly variant: string;
  readonly n: number;
  /** S over pairs; a pair whose order the limits leave open scores 0. */
  readonly score: number;
  readonly variance: number;
  readonly tau: number | null;
  readonly pValue: number | null;
  /** The slope at which S of value - slope x time is 0, middle of the zero set; null where it has no end. */
  readonly slope: number | null;
  /** Turnbull median of value - slope x time. */
  readonly intercept: number | null;
  /** Slopes that the same test does not reject; null for an open end. */
  readonly lower: number | null;
  readonly upper: number | null;
  readonly level: number;
}

const EXACT_UP_TO = 8;

/**
 * Kendall's test and Akritas-Theil-Sen slope for values that may be censored on either side (`upper` is a limit the
 * value lies below). Exact over all orders up to 8 points, else normal with tie-adjusted variance and continuity
 * correction. `acceptedScore` puts another test's |S| behind the interval. O(n^2). Akritas, Murphy and LaValley 1995, doi:10.1080/01621459.1995.10476499; Helsel 2012.
 * Throws ARGUMENT_INVALID for unequal lengths, a lower end above the upper one, a time that is not finite.
 */
export function akritasTheilSen(
  times: readonly number[],
  values: readonly ValueInterval[],
  options: { readonly level?: number; readonly acceptedScore?: number } = {},
): CensoredKendallResult {
  const { level = 0.95 } = options;
  checkLevel(level);
  checkIntervals(times, values);
  const n = times.length;
  const { score, variance, pairs } = intervalScore(times, values);
  const exact = n >= 2 && n <= EXACT_UP_TO ? kendallNullByOrders(times, values, compareIntervals) : null;
  const z = variance > 0 ? (score - Math.sign(score)) / Math.sqrt(variance) : null;
  const accepted =
    options.acceptedScore ??
    (exact === null
      ? normalQuantile((1 + level) / 2) * Math.sqrt(variance) + 1
      : largestAccepted(exact, alphaOf(level)));
  const { slope, lower, upper } = slopesOfScore(times, values, accepted);
  const residuals =
    slope === null
      ? []
      : values.map((v, i) => ({ lower: v.lower - slope * times[i]!, upper: v.upper - slope * times[i]! }));
  return {
    method: "Akritas-Theil-Sen",
    variant: exact === null ? "normal, tie-adjusted, continuity-corrected" : "exact over all orders",
    n,
    score,
    variance,
    tau: pairs > 0 ? score / pairs : null,
    pValue: n < 2 ? null : exact === null ? normalPValue(z) : exactPValue(exact, score),
    slope,
    intercept: slope === null ? null : turnbullMedian(residuals),
    lower: n < 5 ? null : lower,
    upper: n < 5 ? null : upper,
    level,
  };
}

/**
 * S(slope) falls by one at each slope that settles or unsettles a pair: at `lowest`, where a rise stops being certain,
 * and at `highest`, where a fall becomes so.
 */
function slopesOfScore(
  times: readonly number[],
  values: readonly ValueInterval[],
  accepted: number,
): { slope: number | null; lower: number | null; upper: number | null } {
  const steps: number[] = [];
  let start = 0;
  values.forEach((a, i) => {
    values.forEach((b, j) => {
      const run = times[j]! - times[i]!;
      if (run <= 0) return;
      const lowest = (b.lower - a.upper) / run;
      const highest = (b.upper - a.lower) / run;
      if (Number.isFinite(lowest)) {
        steps.push(lowest);
        start++;
      }
      if (Number.isFinite(highest)) steps.push(highest);
    });
  });
  steps.sort((a, b) => a - b);
  const below = steps[start - 1];
  const above = steps[start];
  return {
    slope: below === undefined || above === undefined ? null : (below + above) / 2,
    lower: steps[Math.ceil(start - accepted - 1e-9) - 1] ?? null,
    upper: steps[Math.floor(start + accepted + 1e-9)] ?? null,
  };
}

function checkIntervals(times: readonly number[], values: readonly ValueInterval[]): void {
  checkFinite(times, "times");
  const bad = values.findIndex(
    ({ lower, upper }) => !(lower <= upper) || lower === Infinity || upper === -Infinity,
  );
  if (times.length === values.length && bad === -1) return;
  throw new WbeError(
    "ARGUMENT_INVALID",
    "each time needs one interval whose lower end is not above its upper end",
    {
      path: bad === -1 ? "values" : `values[${bad}]`,
      expected: `${times.length} intervals`,
      received: bad === -1 ? `${values.length} intervals` : `${values[bad]?.lower} to ${values[bad]?.upper}`,
    },
  );
}
