import type { LogTails } from "./_gamma-tails.ts";
import { exp } from "./exp.ts";
import { log } from "./log.ts";

const MOST_STEPS = 200;
/** exp of this, and of its negative, is still far inside the range of a double. */
const FARTHEST = 700;

/**
 * The u at which a distribution with the tails `tailsAt(u)` has P(U <= u) = lower and P(U > u) = upper.
 * `u` is a logarithm or log odds, for which the density, and so each tail, is log-concave: Newton's method on the
 * logarithm of the smaller tail then overshoots at most once and closes in from one side. -Infinity or Infinity
 * when exp(u) lies beyond a double.
 */
export function solveLogTails(
  lower: number,
  upper: number,
  start: number,
  tailsAt: (u: number) => LogTails,
): number {
  const useLower = lower <= upper;
  const target = log(useLower ? lower : upper);
  let u = start;
  for (let step = 0; step < MOST_STEPS; step++) {
    const tails = tailsAt(u);
    const tail = useLower ? tails.lower : tails.upper;
    const move = (target - tail) * exp(tail - tails.density) * (useLower ? 1 : -1);
    if (Math.abs(move) <= 1e-15 * Math.max(1, Math.abs(u))) return u + move;
    if (Math.abs(u + move) > FARTHEST) {
      const end = Math.sign(move) * FARTHEST;
      if (u === end) return Math.sign(move) * Infinity;
      u = end;
    } else {
      u += move;
    }
  }
  return u;
}
