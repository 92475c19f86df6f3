import { WbeError } from "../base/index.ts";
import { checkLevel, checkSeries } from "./_check-series.ts";
import { type GroupedKendallResult, groupedKendall } from "./_grouped-kendall.ts";

/** What can be chosen for `seasonalKendall`. */
export interface SeasonalKendallOptions {
  /** Two-sided confidence level. @defaultValue 0.95 */
  readonly level?: number;
  /** Adds the covariances between seasons (Hirsch and Slack 1984); needs `years`. @defaultValue true */
  readonly covariance?: boolean;
  /** Length of a year in units of `times`, to tell which values share a year. @defaultValue 1 */
  readonly year?: number;
}

/**
 * Seasonal Kendall test: S and slopes inside each season only, summed. With covariance (the default) it also holds
 * for neighbouring seasons that depend on each other. `seasons` names each value's season (a month, a tertial).
 * Hirsch, Slack and Smith 1982, doi:10.1029/WR018i001p00107; covariance: Hirsch and Slack 1984,
 * doi:10.1029/WR020i006p00727. Throws ARGUMENT_INVALID for unequal lengths and numbers that are not finite.
 */
export function seasonalKendall(
  times: readonly number[],
  values: readonly number[],
  seasons: readonly (string | number)[],
  options: SeasonalKendallOptions = {},
): GroupedKendallResult {
  checkSeries(times, values);
  const { level = 0.95, covariance = true, year = 1 } = options;
  checkLevel(level);
  if (seasons.length !== times.length || !(year > 0)) {
    throw new WbeError("ARGUMENT_INVALID", "every value needs a season, and a year a positive length", {
      path: year > 0 ? "seasons" : "year",
      expected: year > 0 ? `${times.length} seasons` : "a positive number",
      received: year > 0 ? `${seasons.length} seasons` : String(year),
    });
  }
  // A millionth of a year of grace: decimal years such as 1920 + 12/12 must not fall short of their year.
  const grouped = times.map((time, i) => ({
    group: String(seasons[i]),
    block: String(Math.floor(time / year + 1e-6)),
    time,
    value: values[i]!,
  }));
  return { method: "Seasonal Kendall", ...groupedKendall(grouped, { covariance, level }) };
}
