import { demandNumber, WbeError } from "../base/index.ts";
import { log, log1p, mean, sampleVariance, studentTQuantile } from "../numerics/index.ts";

/** What can be chosen for `dilutionSlope`. */
export interface DilutionSlopeOptions {
  /** Relative standard uncertainty of a day's flow, a fraction. @defaultValue 0.08 */
  readonly flowRsd?: number;
  /** Two-sided confidence level. @defaultValue 0.95 */
  readonly level?: number;
}

/** How concentration follows flow. */
export interface DilutionSlope {
  /** Slope of ln C on ln Q: -1 where more water only dilutes; null where the flow varies too little to tell. */
  readonly slope: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly n: number;
  /** Share of the variance of ln Q that is not its own error, 0 to 1. */
  readonly reliability: number;
  readonly method: "errors in both variables, known error of the flow";
}

const FEWEST = 8;
const LEAST_SPREAD = 0.15;
const LEAST_RELIABILITY = 0.5;

/**
 * Slope of ln C on ln Q with errors in both: b = Sxy / (Sxx - sigma_Q^2). The flow's error is known; what C scatters
 * beyond the line (analysis, and how much was used that day) is taken from the data. It is Deming's line at the ratio of
 * errors that the data imply, so it does not sink towards 0 as ordinary least squares does. Interval with Student's t,
 * n - 2 degrees of freedom. Null below 8 days, below sd(ln Q) = .15, or where over half of that is meter noise.
 * Source: Fuller 1987, Measurement Error Models, 1.2 (known error variance of the explanatory variable).
 * @throws WbeError `ARGUMENT_INVALID` for lists of unequal length, or a value not above 0.
 */
export function dilutionSlope(
  concentrations: readonly number[],
  flows: readonly number[],
  { flowRsd = 0.08, level = 0.95 }: DilutionSlopeOptions = {},
): DilutionSlope {
  if (concentrations.length !== flows.length) {
    throw new WbeError("ARGUMENT_INVALID", "a flow is needed for each concentration", { path: "flows" });
  }
  for (const value of [...concentrations, ...flows]) {
    demandNumber(value > 0, "concentrations, flows", "above 0", value);
  }
  demandNumber(flowRsd >= 0, "flowRsd", "0 or above", flowRsd);
  demandNumber(level > 0 && level < 1, "level", "between 0 and 1", level);
  const n = flows.length;
  const noise = log1p(flowRsd * flowRsd);
  const x = flows.map(log);
  const y = concentrations.map(log);
  const varianceX = n < 2 ? 0 : sampleVariance(x);
  const trueX = varianceX - noise;
  const reliability = varianceX > 0 ? Math.max(0, trueX / varianceX) : 0;
  const none = { slope: null, lower: null, upper: null, n, reliability, method: METHOD } as const;
  if (n < FEWEST || Math.sqrt(varianceX) < LEAST_SPREAD || reliability < LEAST_RELIABILITY) return none;
  const slope = covariance(x, y) / trueX;
  const centre = [mean(x), mean(y)] as const;
  const residuals = x.reduce(
    (sum, value, index) => sum + ((y[index] ?? 0) - centre[1] - slope * (value - centre[0])) ** 2,
    0,
  );
  const scatter = residuals / (n - 2);
  const variance = (varianceX * scatter + (slope * noise) ** 2) / ((n - 1) * trueX * trueX);
  const half = studentTQuantile((1 + level) / 2, n - 2) * Math.sqrt(variance);
  return { slope, lower: slope - half, upper: slope + half, n, reliability, method: METHOD };
}

const METHOD = "errors in both variables, known error of the flow";

function covariance(x: readonly number[], y: readonly number[]): number {
  const [meanX, meanY] = [mean(x), mean(y)];
  const products = x.reduce((sum, value, index) => sum + (value - meanX) * ((y[index] ?? 0) - meanY), 0);
  return products / (x.length - 1);
}
