import type { Interval } from "./lognormal.ts";
import type { Propagated } from "./propagate.ts";

/** How far the ends of two intervals lie apart, in the unit of the result. */
export interface LinearCheck {
  /** Both ends agree within the Monte Carlo tolerance. */
  readonly adequate: boolean;
  readonly lowerDifference: number;
  readonly upperDifference: number;
}

/** Whether the first-order interval may stand in for the Monte Carlo one. Source: JCGM 101:2008, clause 8. */
export function checkLinear(
  linear: Interval,
  monteCarlo: Pick<Propagated, "lower" | "upper" | "tolerance">,
): LinearCheck {
  const lowerDifference = Math.abs(linear.lower - monteCarlo.lower);
  const upperDifference = Math.abs(linear.upper - monteCarlo.upper);
  const adequate = Math.max(lowerDifference, upperDifference) <= monteCarlo.tolerance;
  return { adequate, lowerDifference, upperDifference };
}
