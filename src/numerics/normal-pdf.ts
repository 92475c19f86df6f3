import { demandNumber } from "./_demand.ts";
import { expOfSquare } from "./_exp-of-square.ts";

const ONE_OVER_SQRT_TWO_PI = 0.3989422804014327;

/**
 * Density of the standard normal distribution at `x`.
 * @throws WbeError ARGUMENT_INVALID for NaN
 */
export function normalPdf(x: number): number {
  demandNumber(x, "x");
  return ONE_OVER_SQRT_TWO_PI * expOfSquare(x, -0.5);
}
