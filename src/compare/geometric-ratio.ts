import { WbeError } from "../base/index.ts";
import {
  exp,
  log,
  mean,
  sampleVariance,
  studentTQuantile,
  studentTUpperTail,
  welchSatterthwaite,
} from "../numerics/index.ts";

/** Ratio of two geometric means. */
export interface GeometricRatio {
  readonly ratio: number;
  readonly lower: number;
  readonly upper: number;
  readonly pValue: number;
  readonly degreesOfFreedom: number;
  readonly method: string;
}

/**
 * Ratio of the geometric means of two independent samples of positive values, Welch's t on the logarithms. A gauge.
 * Throws `WbeError` ARGUMENT_INVALID below 2 values a side or for a value that is not positive.
 * Source: Welch 1947, doi:10.1093/biomet/34.1-2.28.
 */
export function welchRatio(from: readonly number[], to: readonly number[], level = 0.95): GeometricRatio {
  const [before, after] = [logsOf(from, "from"), logsOf(to, "to")];
  const parts = [before, after].map((logs) => ({
    variance: sampleVariance(logs) / logs.length,
    degreesOfFreedom: logs.length - 1,
  }));
  const variance = parts.reduce((sum, part) => sum + part.variance, 0);
  const df = variance > 0 ? welchSatterthwaite(parts) : before.length + after.length - 2;
  return tested(mean(after) - mean(before), Math.sqrt(variance), df, level, "Welch's t on ln(load)");
}

/**
 * Ratio of geometric means of two series paired value by value (Monday with Monday). It answers for "these two weeks"
 * only: over periods it calls 22 % of unchanged pairs of whole weeks changed, so it is a gauge and never a verdict.
 * Throws `WbeError` ARGUMENT_INVALID when the lengths differ or below 2 pairs.
 */
export function pairedRatio(from: readonly number[], to: readonly number[], level = 0.95): GeometricRatio {
  const [before, after] = [logsOf(from, "from"), logsOf(to, "to")];
  if (before.length !== after.length) {
    throw new WbeError("ARGUMENT_INVALID", "paired series must have the same length", {
      path: "to",
      expected: `${before.length} values`,
      received: `${after.length}`,
    });
  }
  const differences = after.map((log, index) => log - before[index]!);
  const error = Math.sqrt(sampleVariance(differences) / differences.length);
  return tested(
    mean(differences),
    error,
    differences.length - 1,
    level,
    "paired t on ln(load), these days only",
  );
}

function logsOf(values: readonly number[], path: string): readonly number[] {
  if (values.length >= 2 && values.every((value) => value > 0 && Number.isFinite(value)))
    return values.map(log);
  const expected = "at least 2 positive numbers";
  throw new WbeError("ARGUMENT_INVALID", `${path} must hold ${expected}`, { path, expected });
}

function tested(
  log: number,
  error: number,
  degreesOfFreedom: number,
  level: number,
  method: string,
): GeometricRatio {
  const half = studentTQuantile((1 + level) / 2, degreesOfFreedom) * error;
  const same = log === 0 ? 1 : 0;
  return {
    ratio: exp(log),
    lower: exp(log - half),
    upper: exp(log + half),
    pValue: error > 0 ? Math.min(1, 2 * studentTUpperTail(Math.abs(log) / error, degreesOfFreedom)) : same,
    degreesOfFreedom,
    method,
  };
}
