import { WbeError } from "../base/index.ts";
import { normalCdf, normalQuantile } from "../numerics/index.ts";
import { sigmaFromRsd } from "./lognormal.ts";

/** What is known of an uncertain input, in the unit of the input; `rsd` is a fraction. */
export type Distribution =
  | { readonly shape: "normal"; readonly mean: number; readonly sd: number }
  | { readonly shape: "rectangular"; readonly low: number; readonly high: number }
  | { readonly shape: "triangular"; readonly low: number; readonly mode: number; readonly high: number }
  | {
      readonly shape: "truncated normal";
      /** Of the normal before it is cut. */
      readonly mean: number;
      readonly sd: number;
      readonly low: number;
      readonly high: number;
    }
  | { readonly shape: "lognormal"; readonly median: number; readonly rsd: number }
  | { readonly shape: "empirical"; readonly values: readonly number[] };

/**
 * The quantile function of a distribution for probabilities above 0 and below 1.
 * Empirical values are drawn as they are, each equally likely (inverse of the empirical distribution function).
 * @throws WbeError `ARGUMENT_INVALID` for parameters that describe no distribution; `path` names the input.
 */
export function quantileOf(distribution: Distribution, path = "distribution"): (p: number) => number {
  demandValid(distribution, path);
  switch (distribution.shape) {
    case "normal":
      return (p) => distribution.mean + distribution.sd * normalQuantile(p);
    case "rectangular":
      return (p) => distribution.low + p * (distribution.high - distribution.low);
    case "triangular":
      return (p) => triangular(p, distribution.low, distribution.mode, distribution.high);
    case "truncated normal": {
      const { mean, sd, low, high } = distribution;
      const quantile = truncatedQuantile((low - mean) / sd, (high - mean) / sd);
      return (p) => Math.min(high, Math.max(low, mean + sd * quantile(p)));
    }
    case "lognormal": {
      const sigma = sigmaFromRsd(distribution.rsd);
      return (p) => distribution.median * Math.exp(sigma * normalQuantile(p));
    }
    case "empirical": {
      const sorted = [...distribution.values].sort((a, b) => a - b);
      return (p) => sorted[Math.min(sorted.length - 1, Math.floor(p * sorted.length))] ?? 0;
    }
  }
}

function triangular(p: number, low: number, mode: number, high: number): number {
  const width = high - low;
  if (width === 0) return low;
  const below = (mode - low) / width;
  if (p < below) return low + Math.sqrt(p * width * (mode - low));
  return high - Math.sqrt((1 - p) * width * (high - mode));
}

/** Above the middle it works on the mirror image, where the tail keeps its digits. */
function truncatedQuantile(low: number, high: number): (p: number) => number {
  if (low > 0) {
    const mirrored = truncatedQuantile(-high, -low);
    return (p) => -mirrored(1 - p);
  }
  const from = normalCdf(low);
  const share = normalCdf(high) - from;
  return (p) => normalQuantile(from + p * share);
}

function demandValid(distribution: Distribution, path: string): void {
  const numbers = Object.values(distribution)
    .flat()
    .filter((value) => typeof value === "number");
  const problem = numbers.every(Number.isFinite) ? problemOf(distribution) : "only finite numbers";
  if (problem === null) return;
  throw new WbeError("ARGUMENT_INVALID", `${path}: a ${distribution.shape} distribution needs ${problem}`, {
    path,
    expected: problem,
    received: JSON.stringify(distribution),
  });
}

function problemOf(distribution: Distribution): string | null {
  switch (distribution.shape) {
    case "normal":
      return distribution.sd >= 0 ? null : "sd of 0 or more";
    case "rectangular":
      return distribution.low <= distribution.high ? null : "low not above high";
    case "triangular": {
      const { low, mode, high } = distribution;
      return low <= mode && mode <= high ? null : "low, mode and high in order";
    }
    case "truncated normal":
      return distribution.sd > 0 && distribution.low < distribution.high
        ? null
        : "sd above 0 and low below high";
    case "lognormal":
      return distribution.median > 0 && distribution.rsd >= 0
        ? null
        : "a median above 0 and rsd of 0 or more";
    case "empirical":
      return distribution.values.length > 0 ? null : "at least one value";
  }
}
