import { continuedFraction } from "./_continued-fraction.ts";
import { deviance } from "./_deviance.ts";
import { stirlingError } from "./_stirling-error.ts";
import { exp } from "./exp.ts";
import { expm1 } from "./expm1.ts";
import { log } from "./log.ts";
import { log1p } from "./log1p.ts";

const HALF_LOG_TWO_PI = 0.9189385332046728;

export interface LogTails {
  /** ln P(X <= x). */
  readonly lower: number;
  /** ln P(X > x). */
  readonly upper: number;
  /** ln of the density of ln X (gamma) or of the log odds of X (beta) at x. */
  readonly density: number;
}

/** Both tails of the gamma distribution with shape `a` and scale 1 at x > 0, in logarithms. */
export function gammaTails(a: number, x: number): LogTails {
  const density = 0.5 * log(a) - HALF_LOG_TWO_PI - stirlingError(a) - deviance(a, x);
  if (x < a + 1) {
    const lower = Math.min(0, density + log(lowerSeries(a, x)));
    return { lower, upper: logOneMinusExp(lower), density };
  }
  const upper = Math.min(
    0,
    density - log(continuedFraction(x + 1 - a, (n) => [n * (a - n), x + 1 - a + 2 * n])),
  );
  return { lower: logOneMinusExp(upper), upper, density };
}

/** ln(1 - e^x) for x <= 0. */
export function logOneMinusExp(x: number): number {
  return x > -Math.LN2 ? log(-expm1(x)) : log1p(-exp(x));
}

function lowerSeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; term > sum * 1e-17; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
}
