import { WbeError } from "../base/index.ts";
import { exp, log, mean, sampleSd, studentTQuantile } from "../numerics/index.ts";

/** The mean of a lognormal with its interval, in the unit of the values. */
export interface ModifiedCox {
  /** e^(m + s^2/2), m and s mean and standard deviation (divisor n - 1) of ln y. */
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
  readonly degreesOfFreedom: number;
  readonly method: string;
}

/**
 * Mean of independent lognormal values, all measured, by Cox's method with t in place of the normal quantile:
 * e^(m + s^2/2 -+ t sqrt(s^2/n + s^4/(2(n - 1)))), n - 1 degrees of freedom. For values with limits or two kinds of day
 * see `profileInterval`. Null with fewer than 2 values.
 * Throws `WbeError` ARGUMENT_INVALID for a value that is not a positive number.
 * Source: Olsson 2005, Journal of Statistics Education 13(1), jse.amstat.org/v13n1/olsson.html.
 * @param level two-sided confidence level
 */
export function modifiedCox(values: readonly number[], level = 0.95): ModifiedCox | null {
  const stranger = values.findIndex((value) => !(value > 0 && Number.isFinite(value)));
  if (stranger >= 0) {
    throw new WbeError("ARGUMENT_INVALID", `values[${stranger}] must be a positive number`, {
      path: `values[${stranger}]`,
      expected: "a positive number",
      received: String(values[stranger]),
    });
  }
  if (values.length < 2) return null;
  const logs = values.map(log);
  const degreesOfFreedom = values.length - 1;
  const variance = sampleSd(logs) ** 2;
  const centre = mean(logs) + variance / 2;
  const error = Math.sqrt(variance / values.length + variance ** 2 / (2 * degreesOfFreedom));
  const half = studentTQuantile((1 + level) / 2, degreesOfFreedom) * error;
  return {
    estimate: exp(centre),
    lower: exp(centre - half),
    upper: exp(centre + half),
    degreesOfFreedom,
    method: "lognormal mean, modified Cox interval with t",
  };
}
