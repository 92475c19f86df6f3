import { WbeError } from "../base/index.ts";
import { exp, normalCdf, normalQuantile, studentTQuantile } from "../numerics/index.ts";
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
  | {
      /** Of the mean of n replicates: their mean, scale s / sqrt(n), n - 1 degrees of freedom (JCGM 101:2008, 6.4.9). */
      readonly shape: "student t";
      readonly mean: number;
      readonly scale: number;
      readonly degreesOfFreedom: number;
    }
  | { readonly shape: "empirical"; readonly values: readonly number[] };

/**
 * The quantile function of a distribution for probabilities above 0 and below 1.
 * Empirical values are drawn as they are, each equally likely (inverse of the empirical distribution function): one
 * analysis more, not the mean of those, and for a handful of replicates too narrow; `student t` allows for that.
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
      return (p) => distribution.median * exp(sigma * normalQuantile(p));
    }
    case "student t":
      return (p) =>
        distribution.mean + distribution.scale * studentTQuantile(p, distribution.degreesOfFreedom);
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
      if (!(distribution.sd > 0 && distribution.low < distribution.high))
        return "sd above 0 and low below high";
      return isBeyond(distribution) ? "ends within 37 sd of the mean: nothing of it lies between them" : null;
    case "lognormal":
      return distribution.median > 0 && distribution.rsd >= 0
        ? null
        : "a median above 0 and rsd of 0 or more";
    case "student t":
      return distribution.scale >= 0 && distribution.degreesOfFreedom > 0
        ? null
        : "scale of 0 or more and degrees of freedom above 0";
    case "empirical":
      return distribution.values.length > 0 ? null : "at least one value";
    default:
      return `a known shape: ${SHAPES.join(", ")}`;
  }
}

const SHAPES: readonly Distribution["shape"][] = [
  "normal",
  "rectangular",
  "triangular",
  "truncated normal",
  "lognormal",
  "student t",
  "empirical",
];

/** Whether no double is left for the probability between the ends. */
function isBeyond({ mean, sd, low, high }: Extract<Distribution, { shape: "truncated normal" }>): boolean {
  const nearest = low > mean ? (low - mean) / sd : high < mean ? (mean - high) / sd : 0;
  return nearest > 37;
}
