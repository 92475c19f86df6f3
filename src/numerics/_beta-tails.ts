import { continuedFraction } from "./_continued-fraction.ts";
import { deviance } from "./_deviance.ts";
import { type LogTails, logOneMinusExp } from "./_gamma-tails.ts";
import { stirlingError } from "./_stirling-error.ts";
import { log } from "./log.ts";

const HALF_LOG_TWO_PI = 0.9189385332046728;

/**
 * Both tails of the beta distribution with shapes `a` and `b` at x, in logarithms. `y` is 1 - x, given apart so
 * that neither end loses digits; both are positive. Continued fraction of Didonato & Morris (1992,
 * doi:10.1145/131766.131776) on Loader's saddle-point form of the density.
 */
export function betaTails(x: number, y: number, a: number, b: number): LogTails {
  const n = a + b;
  const density =
    0.5 * (log(a) + log(b / n)) -
    HALF_LOG_TWO_PI +
    stirlingError(n) -
    stirlingError(a) -
    stirlingError(b) -
    deviance(a, n * x) -
    deviance(b, n * y);
  if (a * y >= b * x) {
    const lower = Math.min(0, density - log(fraction(x, y, a, b)));
    return { lower, upper: logOneMinusExp(lower), density };
  }
  const upper = Math.min(0, density - log(fraction(y, x, b, a)));
  return { lower: logOneMinusExp(upper), upper, density };
}

/** x^a y^b / (B(a, b) I_x(a, b)) for x below the mean: equation 9 of Didonato & Morris. */
function fraction(x: number, y: number, a: number, b: number): number {
  const aboveMean = a * y - b * x;
  const bottom = (n: number): number =>
    n + (n * (b - n) * x) / (a + 2 * n - 1) + ((a + n) / (a + 2 * n + 1)) * (aboveMean + 1 + n * (1 + y));
  return continuedFraction((a / (a + 1)) * (aboveMean + 1), (n) => {
    const odd = a + 2 * n - 1;
    return [((a + n - 1) / odd) * ((a + b + n - 1) / odd) * n * (b - n) * x * x, bottom(n)];
  });
}
