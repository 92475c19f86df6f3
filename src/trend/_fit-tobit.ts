import { intervalMoment } from "./_interval-moment.ts";
import { isMeasured, type ValueInterval } from "./_interval-score.ts";
import { dot, leastSquares } from "./_least-squares.ts";

/** A normal regression with interval-censored values. */
export interface TobitFit {
  readonly coefficients: readonly number[];
  readonly scale: number;
  readonly logLikelihood: number;
}

/** Maximum likelihood by EM, until the log-likelihood moves by less than `tolerance` of itself; null without a fit. */
export function fitTobit(
  design: readonly (readonly number[])[],
  values: readonly ValueInterval[],
  tolerance = 1e-14,
): TobitFit | null {
  const n = values.length;
  if (values.filter(isMeasured).length <= (design[0]?.length ?? 0)) return null;
  const start = leastSquares(
    design,
    values.map(({ lower, upper }) => (Number.isFinite(upper) ? upper : lower)),
  );
  if (start === null) return null;
  const columns = start.coefficients.map((_, k) => design.map((row) => row[k]!));
  let coefficients = start.coefficients;
  let scale = Math.sqrt(start.residualSum / n) || 1;
  let before = -Infinity;
  for (let round = 0; round < 20_000; round++) {
    const lines = design.map((row) => dot(row, coefficients));
    const moments = values.map((value, i) => intervalMoment(value, lines[i]!, scale));
    const pull = lines.map((line, i) => moments[i]!.mean - line);
    const moved = start.inverse.map((row) =>
      dot(
        row,
        columns.map((column) => dot(column, pull)),
      ),
    );
    coefficients = coefficients.map((value, k) => value + moved[k]!);
    const squares = design.reduce(
      (sum, row, i) => sum + (pull[i]! - dot(row, moved)) ** 2 + moments[i]!.variance,
      0,
    );
    scale = Math.sqrt(squares / n);
    const logLikelihood = moments.reduce((sum, { logLikelihood: part }) => sum + part, 0);
    if (!(scale > 0)) return null;
    if (round > 10 && Math.abs(logLikelihood - before) < tolerance * Math.abs(logLikelihood)) break;
    before = logLikelihood;
  }
  const logLikelihood = values.reduce(
    (sum, value, i) => sum + intervalMoment(value, dot(design[i]!, coefficients), scale).logLikelihood,
    0,
  );
  return { coefficients, scale, logLikelihood };
}
