import { demandNumber } from "../base/index.ts";
import { mean, sampleSd, studentTQuantile } from "../numerics/index.ts";

/** What can be chosen for `generalisedEsd`. */
export interface GeneralisedEsdOptions {
  /** Most outliers that are looked for, a whole number below n - 1. @defaultValue a tenth of the values, at least 1 */
  readonly most?: number;
  /** Chance that any value of a normal sample is called an outlier. @defaultValue 0.05 */
  readonly alpha?: number;
}

/** One step of the test: the value farthest from the mean of those left. */
export interface EsdStep {
  readonly index: number;
  /** |value - mean| / sd of those left. */
  readonly statistic: number;
  readonly critical: number;
}

/** The outliers, with the steps that led there. */
export interface GeneralisedEsd {
  /** Positions in the list, the farthest first. */
  readonly outliers: readonly number[];
  readonly steps: readonly EsdStep[];
  readonly method: "generalised extreme Studentized deviate, two-sided";
}

/**
 * Which values are outliers of a normal sample, when several may hide one another? Values in any one unit; loads go in
 * as logarithms. Good from 15 values on, fair from 25.
 * Source: Rosner 1983, Technometrics 25:165, doi:10.1080/00401706.1983.10487848.
 * @throws WbeError `ARGUMENT_INVALID` for fewer than 3 values, one that is not finite, or options that cannot be used.
 */
export function generalisedEsd(
  values: readonly number[],
  { most = Math.max(1, Math.floor(values.length / 10)), alpha = 0.05 }: GeneralisedEsdOptions = {},
): GeneralisedEsd {
  const n = values.length;
  demandNumber(n >= 3, "values", "at least 3", n);
  demandNumber(Number.isInteger(most) && most >= 1 && most <= n - 2, "most", `1 to ${n - 2}`, most);
  demandNumber(alpha > 0 && alpha < 1, "alpha", "between 0 and 1", alpha);
  for (const value of values) demandNumber(true, "values", "finite numbers", value);
  const left = values.map((value, index) => ({ value, index }));
  const steps: EsdStep[] = [];
  for (let step = 1; step <= most; step += 1) {
    const own = left.map(({ value }) => value);
    const [centre, spread] = [mean(own), sampleSd(own)];
    if (!(spread > 0)) break;
    const farthest = left.reduce((a, b) => (Math.abs(b.value - centre) > Math.abs(a.value - centre) ? b : a));
    steps.push({
      index: farthest.index,
      statistic: Math.abs(farthest.value - centre) / spread,
      critical: criticalAt(step, n, alpha),
    });
    left.splice(left.indexOf(farthest), 1);
  }
  const last = steps.findLastIndex(({ statistic, critical }) => statistic > critical);
  return {
    outliers: steps.slice(0, last + 1).map(({ index }) => index),
    steps,
    method: "generalised extreme Studentized deviate, two-sided",
  };
}

function criticalAt(step: number, n: number, alpha: number): number {
  const t = studentTQuantile(1 - alpha / (2 * (n - step + 1)), n - step - 1);
  return ((n - step) * t) / Math.sqrt((n - step - 1 + t * t) * (n - step + 1));
}
