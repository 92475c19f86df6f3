import { WbeError } from "../base/index.ts";
import { normalUpperTail } from "../numerics/index.ts";
import { type CensoredValue, demandCensoredValues, isMeasured } from "./censored-value.ts";
import { type Detection, detectionOf } from "./detection-of.ts";

/** Result of the Peto-Peto test. */
export interface PetoPeto {
  /** Positive: group 1 lies higher. 0 when nothing can be told apart. */
  readonly z: number;
  /** Two-sided. */
  readonly pValue: number;
  readonly measured: number;
  readonly method: string;
}

/**
 * Whether two groups of left-censored values differ: Peto-Peto test on the flipped values, weights S(t-) of the pooled
 * Kaplan-Meier curve (rho = 1), hypergeometric variance, normal two-sided p, sums over strata. Interval-censored values
 * count as below their upper end, values above an upper limit as measured there. Ties and several limits are fine.
 * Source: Peto and Peto 1972, doi:10.2307/2344317; Harrington and Fleming 1982, doi:10.1093/biomet/69.3.553.
 * @param groups 0 or 1 for each value
 * @param strata a label for each value; compared only within. @defaultValue one stratum
 * @throws WbeError `ARGUMENT_INVALID` unless groups and strata name one for each value
 */
export function petoPeto(
  values: readonly CensoredValue[],
  groups: readonly (0 | 1)[],
  strata: readonly (string | number)[] = values.map(() => 0),
): PetoPeto {
  demandCensoredValues(values);
  if (groups.length !== values.length || strata.length !== values.length) {
    throw new WbeError("ARGUMENT_INVALID", "groups and strata must name one for each value", {
      path: "groups",
    });
  }
  const sums = [...new Set(strata)].map((label) =>
    scoresOf(
      values.flatMap((value, index) =>
        strata[index] === label ? [{ ...detectionOf(value), group: groups[index]! }] : [],
      ),
    ),
  );
  const score = sums.reduce((sum, part) => sum + part.score, 0);
  const variance = sums.reduce((sum, part) => sum + part.variance, 0);
  const z = variance > 0 ? score / Math.sqrt(variance) : 0;
  return {
    z,
    pValue: Math.min(1, 2 * normalUpperTail(Math.abs(z))),
    measured: values.filter(isMeasured).length,
    method: "Peto-Peto test (rho 1), left-censored values flipped",
  };
}

interface Marked extends Detection {
  readonly group: 0 | 1;
}

/** Goes from the largest measured value down: at risk is what may lie at or below it. */
function scoresOf(items: readonly Marked[]): { score: number; variance: number } {
  const times = [...new Set(items.filter(({ seen }) => seen).map(({ at }) => at))].sort((a, b) => b - a);
  let survival = 1;
  let score = 0;
  let variance = 0;
  for (const at of times) {
    const risk = items.filter((item) => item.at <= at);
    const events = risk.filter((item) => item.seen && item.at === at);
    const [n, d] = [risk.length, events.length];
    const inGroup = risk.filter(({ group }) => group === 1).length;
    const observed = events.filter(({ group }) => group === 1).length;
    score += survival * (observed - (inGroup * d) / n);
    if (n > 1) variance += (survival ** 2 * inGroup * (n - inGroup) * d * (n - d)) / (n ** 2 * (n - 1));
    survival *= 1 - d / n;
  }
  return { score, variance };
}
