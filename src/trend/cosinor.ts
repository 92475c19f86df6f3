import { asin, cos, fUpperTail, hypot, sin } from "../numerics/index.ts";
import { checkSeries } from "./_check-series.ts";
import { leastSquares } from "./_least-squares.ts";

/** A wave of one period: mesor and amplitude in the unit of the values, peak in that of the times. */
export interface CosinorResult {
  readonly method: "cosinor";
  readonly variant: string;
  readonly n: number;
  /** Mean level, half the swing, and the time of the peak, 0 up to the period. */
  readonly mesor: number;
  readonly amplitude: number;
  readonly peak: number;
  readonly statistic: number;
  /** F(2, n - 3). */
  readonly pValue: number;
}

/**
 * value = mesor + amplitude x cos(2 pi (time - peak) / period). Null below 4 values, for constant values, or when the
 * times do not tell sine from cosine. Halberg 1969, doi:10.1146/annurev.ph.31.030169.003331.
 * Throws ARGUMENT_INVALID for unequal lengths and numbers that are not finite.
 */
export function cosinor(
  times: readonly number[],
  values: readonly number[],
  period = 7,
): CosinorResult | null {
  checkSeries(times, values);
  const n = values.length;
  const angles = times.map((time) => (2 * Math.PI * time) / period);
  const fit =
    n < 4
      ? null
      : leastSquares(
          angles.map((angle) => [1, cos(angle), sin(angle)]),
          values,
        );
  if (fit === null) return null;
  const [mesor = 0, cosine = 0, sine = 0] = fit.coefficients;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const total = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  if (!(total > 0)) return null;
  const rest = Math.max(fit.residualSum, total * Number.EPSILON);
  const statistic = (total - fit.residualSum) / 2 / (rest / (n - 3));
  const turn = turnOf(sine, cosine);
  return {
    method: "cosinor",
    variant: `period ${period}, F(2, ${n - 3})`,
    n,
    mesor,
    amplitude: hypot(cosine, sine),
    peak: (turn - Math.floor(turn)) * period,
    statistic,
    pValue: fUpperTail(Math.max(0, statistic), 2, n - 3),
  };
}

/** The angle of a point in whole turns, by the arc sine of the shorter side: exact to the last digits all around. */
function turnOf(sine: number, cosine: number): number {
  const size = hypot(sine, cosine);
  if (size === 0) return 0;
  const quarter = Math.PI / 2;
  const angle =
    Math.abs(sine) > Math.abs(cosine)
      ? Math.sign(sine) * (quarter - asin(cosine / size))
      : cosine > 0
        ? asin(sine / size)
        : 2 * quarter - asin(sine / size);
  return angle / (4 * quarter);
}
