import { demand } from "./_demand.ts";

/** How near, and how many steps. */
export interface FindRootOptions {
  /** Largest distance from the zero, in units of x. @defaultValue 0: as close as a double can be */
  readonly tolerance?: number;
}

/**
 * A zero of `f` between `low` and `high`, by Brent's method (Brent 1973, "Algorithms for Minimization without
 * Derivatives", chapter 4).
 * @throws WbeError ARGUMENT_INVALID when f has one sign at both ends, or gives NaN
 */
export function findRoot(
  f: (x: number) => number,
  low: number,
  high: number,
  options: FindRootOptions = {},
): number {
  const tolerance = options.tolerance ?? 0;
  const at = (x: number): number => {
    const value = f(x);
    if (Number.isNaN(value)) demand(false, `f(${x})`, "a number", value);
    return value;
  };
  // `best` is the best guess, `other` lies across the zero, `last` is the guess before.
  let [last, best] = [low, high];
  let [fLast, fBest] = [at(low), at(high)];
  demand(
    Math.sign(fLast) * Math.sign(fBest) <= 0,
    "f",
    "of opposite signs at the two ends",
    `${fLast} and ${fBest}`,
  );
  let [other, fOther] = [last, fLast];
  let step = best - last;
  let stepBefore = step;
  while (true) {
    if (Math.abs(fOther) < Math.abs(fBest)) {
      [last, best, other] = [best, other, best];
      [fLast, fBest, fOther] = [fBest, fOther, fBest];
    }
    const close = 2 * Number.EPSILON * Math.abs(best) + tolerance / 2;
    const half = (other - best) / 2;
    if (Math.abs(half) <= close || fBest === 0) return best;

    const proposed = interpolate(last, best, other, fLast, fBest, fOther);
    const inside = proposed * half > 0 && Math.abs(proposed) < 1.5 * Math.abs(half) - close / 2;
    const shrinking = Math.abs(stepBefore) >= close && Math.abs(proposed) < Math.abs(stepBefore) / 2;
    stepBefore = inside && shrinking ? step : half;
    step = inside && shrinking ? proposed : half;

    [last, fLast] = [best, fBest];
    best += Math.abs(step) > close ? step : Math.sign(half) * close;
    fBest = at(best);
    if (fBest > 0 === fOther > 0) {
      [other, fOther] = [last, fLast];
      step = best - last;
      stepBefore = step;
    }
  }
}

/** Step from `best` by inverse quadratic interpolation, or by the secant when two points coincide. */
function interpolate(
  last: number,
  best: number,
  other: number,
  fLast: number,
  fBest: number,
  fOther: number,
): number {
  if (Math.abs(fLast) <= Math.abs(fBest)) return Number.NaN;
  const s = fBest / fLast;
  if (last === other) return ((other - best) * s) / (s - 1);
  const q = fLast / fOther;
  const r = fBest / fOther;
  return (s * ((other - best) * q * (q - r) - (best - last) * (r - 1))) / -((q - 1) * (r - 1) * (s - 1));
}
