import { exp, hypot, log } from "../numerics/index.ts";
import type { TobitFit } from "./_fit-tobit.ts";
import { intervalMoment } from "./_interval-moment.ts";
import type { ValueInterval } from "./_interval-score.ts";
import { dot, leastSquares } from "./_least-squares.ts";

/** What each value says about the coefficients and ln(scale) of a Tobit fit. */
export interface TobitScores {
  /** Gradient of each value's log-likelihood: coefficients first, ln(scale) last. */
  readonly scores: readonly (readonly number[])[];
  /** Each value's mean given its interval, less the line. */
  readonly residuals: readonly number[];
  /** Inverse of the observed information: covariance for independent values. Null where it cannot be inverted. */
  readonly covariance: readonly (readonly number[])[] | null;
}

/** Scores are exact (Fisher's identity), the information is their central difference. */
export function tobitScores(
  design: readonly (readonly number[])[],
  values: readonly ValueInterval[],
  fit: TobitFit,
): TobitScores {
  const best = [...fit.coefficients, log(fit.scale)];
  const at = (parameters: readonly number[]): readonly (readonly number[])[] => {
    const scale = exp(parameters.at(-1)!);
    const coefficients = parameters.slice(0, -1);
    return values.map((value, i) => {
      const line = dot(design[i]!, coefficients);
      const { mean, variance } = intervalMoment(value, line, scale);
      const z = (mean - line) / scale;
      return [...design[i]!.map((x) => (x * z) / scale), variance / (scale * scale) + z * z - 1];
    });
  };
  const total = (parameters: readonly number[]): readonly number[] => {
    const rows = at(parameters);
    return best.map((_, k) => rows.reduce((sum, row) => sum + row[k]!, 0));
  };
  const sizes = best.map((_, k) =>
    k === best.length - 1 ? 1 : fit.scale / (hypot(...design.map((row) => row[k]!)) || 1),
  );
  const scaled = best.map((_, k) => {
    const step = 1e-3 * sizes[k]!;
    const up = total(best.with(k, best[k]! + step));
    const down = total(best.with(k, best[k]! - step));
    return up.map((value, j) => (-(value - down[j]!) / (2 * step)) * sizes[j]! * sizes[k]!);
  });
  const inverse = inverseOf(scaled);
  return {
    scores: at(best),
    residuals: values.map((value, i) => {
      const line = dot(design[i]!, fit.coefficients);
      return intervalMoment(value, line, fit.scale).mean - line;
    }),
    covariance: inverse?.map((row, j) => row.map((value, k) => value * sizes[j]! * sizes[k]!)) ?? null,
  };
}

/** Null unless every diagonal of the inverse is positive, as a covariance's must be. */
function inverseOf(matrix: readonly (readonly number[])[]): readonly (readonly number[])[] | null {
  const columns = matrix.map((_, k) =>
    leastSquares(
      matrix,
      matrix.map((__, i) => (i === k ? 1 : 0)),
    ),
  );
  const inverse = columns.flatMap((column) => (column === null ? [] : [column.coefficients]));
  return inverse.length === matrix.length && inverse.every((row, k) => row[k]! > 0) ? inverse : null;
}
