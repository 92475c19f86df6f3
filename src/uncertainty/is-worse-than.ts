import { demandNumber } from "../base/index.ts";
import { chiSquaredQuantile } from "../numerics/index.ts";
import type { RsdEstimate } from "./pooled-rsd.ts";

/** So rarely may repeated analyses that agree with a statement be called worse. */
const RARE = 0.001;

/**
 * Whether repeated analyses scatter more than a relative standard deviation (a fraction) that was stated: one-sided
 * chi-squared test of the variance at the level .001. Never without a degree of freedom.
 * @throws WbeError `ARGUMENT_INVALID` for a negative standard deviation or number of degrees of freedom.
 */
export function isWorseThan(stated: number, { rsd, degreesOfFreedom }: RsdEstimate): boolean {
  demandNumber(stated >= 0, "stated", "0 or more", stated);
  demandNumber(rsd >= 0, "rsd", "0 or more", rsd);
  demandNumber(degreesOfFreedom >= 0, "degreesOfFreedom", "0 or more", degreesOfFreedom);
  if (degreesOfFreedom === 0) return false;
  return degreesOfFreedom * rsd ** 2 > stated ** 2 * chiSquaredQuantile(1 - RARE, degreesOfFreedom);
}
