import { demandNumber } from "../base/index.ts";
import { expm1, log, log1p, studentTQuantile, welchSatterthwaite } from "../numerics/index.ts";

/** How a laboratory's results lie against known values, over batches. Fractions: 0.05 reads 5 % high. */
export interface LaboratoryBias {
  readonly bias: number;
  readonly lower: number;
  readonly upper: number;
  /** Batches less 1. */
  readonly degreesOfFreedom: number;
  /** Results it rests on. */
  readonly n: number;
  readonly method: "mean over batches of ln(result / known value)";
}

/**
 * Bias from results of known samples: ratios of result to known value, batch by batch. A batch counts once, since its
 * results share its error. The variance is that between the batch means over their number, and that of the known value,
 * which no number of batches averages out; the interval is Student's, with degrees of freedom by Welch-Satterthwaite.
 * Null below two batches. Source: Nordtest TR 537 (2017), chapter 6, one
 * reference material: s_bias / sqrt(n) and u(Cref), without the bias itself, which TR 537 adds to them where a laboratory
 * does not correct for it; here it is the result.
 * @param knownRsd relative standard uncertainty of the known values, a fraction
 * @param level two-sided, a fraction
 * @throws WbeError `ARGUMENT_INVALID` for a ratio that is not above 0 or a negative uncertainty.
 */
export function laboratoryBias(
  batches: readonly (readonly number[])[],
  knownRsd: number,
  level: number,
): LaboratoryBias | null {
  demandNumber(knownRsd >= 0, "knownRsd", "0 or more", knownRsd);
  demandNumber(level > 0 && level < 1, "level", "between 0 and 1", level);
  for (const ratio of batches.flat()) demandNumber(ratio > 0, "batches", "ratios above 0", ratio);
  const means = batches
    .filter((batch) => batch.length > 0)
    .map((batch) => meanOf(batch.map((ratio) => log(ratio))));
  const degreesOfFreedom = means.length - 1;
  if (degreesOfFreedom < 1) return null;
  const middle = meanOf(means);
  const squares = means.reduce((sum, value) => sum + (value - middle) ** 2, 0);
  const between = { variance: squares / degreesOfFreedom / means.length, degreesOfFreedom };
  const known = { variance: log1p(knownRsd ** 2), degreesOfFreedom: Number.POSITIVE_INFINITY };
  const effective = welchSatterthwaite([between, known]);
  const reach =
    studentTQuantile(1 - (1 - level) / 2, effective) * Math.sqrt(between.variance + known.variance);
  return {
    bias: expm1(middle),
    lower: expm1(middle - reach),
    upper: expm1(middle + reach),
    degreesOfFreedom,
    n: batches.flat().length,
    method: "mean over batches of ln(result / known value)",
  };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
