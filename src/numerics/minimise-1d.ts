import { demand } from "./_demand.ts";

/** What can be chosen for `minimise1d`. */
export interface Minimise1dOptions {
  /** Relative accuracy of x. @defaultValue 1e-8, the square root of a double's precision */
  readonly tolerance?: number;
}

/** Where a function is least, and its value there. */
export interface Minimum1d {
  readonly x: number;
  readonly value: number;
}

/** (3 - sqrt 5) / 2. */
const GOLDEN = 0.3819660112501051;

/**
 * A local minimum of `f` between `low` and `high`, by Brent's method without derivatives (Brent 1973,
 * "Algorithms for Minimization without Derivatives", chapter 5). The minimum for a function with one valley.
 * @throws WbeError ARGUMENT_INVALID unless low < high
 */
export function minimise1d(
  f: (x: number) => number,
  low: number,
  high: number,
  options: Minimise1dOptions = {},
): Minimum1d {
  demand(low < high, "high", `above ${low}`, high);
  const tolerance = options.tolerance ?? 1e-8;
  let [a, b] = [low, high];
  let x = a + GOLDEN * (b - a);
  let [second, third] = [x, x];
  let fx = f(x);
  let [fSecond, fThird] = [fx, fx];
  let step = 0;
  let stepBefore = 0;
  while (true) {
    const middle = (a + b) / 2;
    const close = tolerance * Math.abs(x) + 1e-12;
    if (Math.abs(x - middle) <= 2 * close - (b - a) / 2) return { x, value: fx };

    const proposed =
      Math.abs(stepBefore) > close ? parabola(x, second, third, fx, fSecond, fThird) : Number.NaN;
    const usable = Math.abs(proposed) < Math.abs(stepBefore) / 2 && x + proposed > a && x + proposed < b;
    stepBefore = usable ? step : (x < middle ? b : a) - x;
    step = usable ? proposed : GOLDEN * stepBefore;
    if (usable && (x + step - a < 2 * close || b - x - step < 2 * close)) step = x < middle ? close : -close;

    const trial = x + (Math.abs(step) >= close ? step : step > 0 ? close : -close);
    const fTrial = f(trial);
    if (fTrial <= fx) {
      if (trial < x) b = x;
      else a = x;
      [third, fThird] = [second, fSecond];
      [second, fSecond] = [x, fx];
      [x, fx] = [trial, fTrial];
      continue;
    }
    if (trial < x) a = trial;
    else b = trial;
    if (fTrial <= fSecond || second === x) {
      [third, fThird] = [second, fSecond];
      [second, fSecond] = [trial, fTrial];
    } else if (fTrial <= fThird || third === x || third === second) {
      [third, fThird] = [trial, fTrial];
    }
  }
}

/** Step from `x` to the lowest point of the parabola through three points; NaN when it has none. */
function parabola(x: number, v: number, w: number, fx: number, fv: number, fw: number): number {
  const r = (x - v) * (fx - fw);
  const q = (x - w) * (fx - fv);
  return -((x - w) * q - (x - v) * r) / (2 * (q - r));
}
