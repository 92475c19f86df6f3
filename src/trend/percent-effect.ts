import { expm1 } from "../numerics/index.ts";
import type { RegressionCoefficient } from "./hac-regression.ts";

/** A change in percent with its interval. */
export interface PercentEffect {
  readonly percent: number;
  readonly lower: number;
  readonly upper: number;
  readonly pValue: number;
}

/** A coefficient of ln(value) as a change of the value in percent, 100 x (exp(b) - 1). */
export function percentEffect({ estimate, lower, upper, pValue }: RegressionCoefficient): PercentEffect {
  const percent = (log: number): number => 100 * expm1(log);
  return { percent: percent(estimate), lower: percent(lower), upper: percent(upper), pValue };
}
