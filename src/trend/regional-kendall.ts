import { checkLevel, checkSeries } from "./_check-series.ts";
import { type GroupedKendallResult, groupedKendall } from "./_grouped-kendall.ts";

/** The series of one plant or city. */
export interface RegionalSeries {
  readonly name: string;
  readonly times: readonly number[];
  readonly values: readonly number[];
}

/** What can be chosen for `regionalKendall`. */
export interface RegionalKendallOptions {
  /** Two-sided confidence level. @defaultValue 0.95 */
  readonly level?: number;
  /** Adds the covariances between places at the same time. @defaultValue true */
  readonly covariance?: boolean;
}

/**
 * Regional Kendall test: is there one trend over several plants or cities? S and slopes inside each place, summed;
 * with covariance (the default) places that move together do not count as independent witnesses. Values of different
 * places with equal `times` stand in the same block. Helsel and Frans 2006, doi:10.1021/es051650b; covariance as
 * Hirsch and Slack 1984. Throws ARGUMENT_INVALID for unequal lengths and numbers that are not finite.
 */
export function regionalKendall(
  places: readonly RegionalSeries[],
  options: RegionalKendallOptions = {},
): GroupedKendallResult {
  const { level = 0.95, covariance = true } = options;
  checkLevel(level);
  const grouped = places.flatMap(({ name, times, values }) => {
    checkSeries(times, values);
    return times.map((time, i) => ({ group: name, block: String(time), time, value: values[i]! }));
  });
  return { method: "Regional Kendall", ...groupedKendall(grouped, { covariance, level }) };
}
