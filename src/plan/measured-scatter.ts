import { log } from "../numerics/index.ts";
import type { PlacedLoad, Scatter } from "./censored-scatter.ts";

/**
 * Scatter of ln(load) where every load is measured: pooled residual variance inside period and kind of day, divisor its
 * degrees of freedom; the kinds of day by their mean difference inside the periods, weighted by 1 / (1/n + 1/m). Null
 * without degrees of freedom.
 */
export function measuredScatter(periods: readonly (readonly PlacedLoad[])[]): Scatter | null {
  const groups = periods.map((period) =>
    [false, true].map((kind) => logsOf(period.filter(({ isWeekend }) => isWeekend === kind))),
  );
  const strata = groups.flat().filter((logs) => logs.length > 0);
  const count = strata.reduce((sum, logs) => sum + logs.length, 0);
  const degreesOfFreedom = count - strata.length;
  if (degreesOfFreedom === 0) return null;
  const squares = strata.reduce((sum, logs) => sum + squaresAroundMean(logs), 0);
  return {
    variance: squares / degreesOfFreedom,
    degreesOfFreedom,
    weekendLog: weekendDifference(groups),
    used: periods.flat(),
  };
}

function weekendDifference(groups: readonly (readonly (readonly number[])[])[]): number {
  let [sum, weights] = [0, 0];
  for (const [weekdays = [], weekend = []] of groups) {
    if (weekdays.length === 0 || weekend.length === 0) continue;
    const weight = 1 / (1 / weekdays.length + 1 / weekend.length);
    sum += weight * (meanOf(weekend) - meanOf(weekdays));
    weights += weight;
  }
  return weights === 0 ? 0 : sum / weights;
}

function logsOf(loads: readonly PlacedLoad[]): readonly number[] {
  return loads.map(({ lowest }) => log(lowest));
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function squaresAroundMean(logs: readonly number[]): number {
  const middle = meanOf(logs);
  return logs.reduce((sum, one) => sum + (one - middle) ** 2, 0);
}
