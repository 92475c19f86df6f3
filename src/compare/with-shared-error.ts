import { hypot, studentTQuantile, studentTUpperTail, welchSatterthwaite } from "../numerics/index.ts";

/** Of an own error with `own` degrees of freedom beside a known one. */
function degreesOfFreedomOf(ownError: number, shared: number, own: number): number {
  return welchSatterthwaite([
    { variance: ownError ** 2, degreesOfFreedom: own },
    { variance: shared ** 2, degreesOfFreedom: Infinity },
  ]);
}

/**
 * Half-width on the log scale after a known shared error joins an own half-width that is t x error.
 * Welch-Satterthwaite degrees of freedom with the shared error at infinite ones.
 */
export function halfWidth(own: number, shared: number, degreesOfFreedom: number, level: number): number {
  const p = (1 + level) / 2;
  const ownError = own / studentTQuantile(p, degreesOfFreedom);
  const df = degreesOfFreedomOf(ownError, shared, degreesOfFreedom);
  return studentTQuantile(p, df) * hypot(ownError, shared);
}

/** Two-sided p of a distance from 0 on the log scale with an own and a known shared error. */
export function pValueWith(
  distance: number,
  ownError: number,
  shared: number,
  degreesOfFreedom: number,
): number {
  const error = hypot(ownError, shared);
  if (!(error > 0)) return distance === 0 ? 1 : 0;
  const df = degreesOfFreedomOf(ownError, shared, degreesOfFreedom);
  return Math.min(1, 2 * studentTUpperTail(distance / error, df));
}
