import { WbeError } from "../base/index.ts";
import { mean, sampleVariance, studentTQuantile } from "../numerics/index.ts";

/** Ratio of two arithmetic means. */
export interface FiellerRatio {
  readonly ratio: number;
  /** Both null when the denominator cannot be told from 0: then no finite interval exists. */
  readonly lower: number | null;
  readonly upper: number | null;
  readonly degreesOfFreedom: number;
  readonly method: string;
}

/**
 * Ratio of the arithmetic means of two independent samples (`to` over `from`) with Fieller's interval, separate
 * variances and n + m - 2 degrees of freedom. A gauge beside `compareLevels`, not a verdict: it knows neither
 * kinds of day nor shared errors. Throws `WbeError` ARGUMENT_INVALID below 2 values a side.
 * Source: Fieller 1954, doi:10.1111/j.2517-6161.1954.tb00159.x.
 */
export function fiellerRatio(from: readonly number[], to: readonly number[], level = 0.95): FiellerRatio {
  if (from.length < 2 || to.length < 2) {
    throw new WbeError("ARGUMENT_INVALID", "Fieller's interval needs at least 2 values on each side", {
      path: from.length < 2 ? "from" : "to",
      expected: "2 or more",
      received: String(Math.min(from.length, to.length)),
    });
  }
  const [below, above] = [mean(from), mean(to)];
  const [belowVariance, aboveVariance] = [sampleVariance(from) / from.length, sampleVariance(to) / to.length];
  const degreesOfFreedom = from.length + to.length - 2;
  const t = studentTQuantile((1 + level) / 2, degreesOfFreedom);
  const ratio = above / below;
  const g = (t ** 2 * belowVariance) / below ** 2;
  const root = aboveVariance * (1 - g) + ratio ** 2 * belowVariance;
  const known = Number.isFinite(g) && g < 1 && root >= 0;
  const half = known ? (t * Math.sqrt(root)) / (Math.abs(below) * (1 - g)) : 0;
  return {
    ratio,
    lower: known ? ratio / (1 - g) - half : null,
    upper: known ? ratio / (1 - g) + half : null,
    degreesOfFreedom,
    method: "ratio of arithmetic means, Fieller, separate variances, n + m - 2 degrees of freedom",
  };
}
