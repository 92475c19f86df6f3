import { log } from "../numerics/index.ts";
import type { Strata } from "./strata.ts";

/** Pooled scatter of ln(value) inside the strata. */
export interface ResidualScatter {
  /** Residual standard deviation of ln(value), divisor `degreesOfFreedom`. */
  readonly sd: number;
  /** Number of values less the number of strata that hold any. */
  readonly degreesOfFreedom: number;
}

/** Pooled residual standard deviation of ln(value) within strata; `values` as in `stratifiedMean`, all positive. */
export function residualScatter(strata: Strata, values: readonly number[]): ResidualScatter {
  const border = strata.weekday.members.length;
  const groups = [values.slice(0, border), values.slice(border)].filter((group) => group.length > 0);
  const degreesOfFreedom = values.length - groups.length;
  const squares = groups.reduce((sum, group) => sum + squaresAroundMean(group.map(log)), 0);
  return { sd: degreesOfFreedom > 0 ? Math.sqrt(squares / degreesOfFreedom) : 0, degreesOfFreedom };
}

function squaresAroundMean(logs: readonly number[]): number {
  const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length;
  const squares = logs.reduce((sum, log) => sum + (log - mean) ** 2, 0);
  // equal values differ only by rounding of their logarithms
  return squares < 1e-24 * logs.length ? 0 : squares;
}
