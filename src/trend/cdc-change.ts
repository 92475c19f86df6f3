import { log, pow } from "../numerics/index.ts";
import { checkSeries } from "./_check-series.ts";
import { leastSquares } from "./_least-squares.ts";

/**
 * Percent change over the series' own span from a log10-linear slope b: (10^(b x days) - 1) x 100, as CDC's National
 * Wastewater Surveillance System prints it; for comparison with its figures, not a verdict. Null with fewer than 2
 * different times or a value that is not positive. `times` in days.
 * Source: cdc.gov/wastewater/about/data-methods.html. Throws ARGUMENT_INVALID for unequal lengths.
 */
export function cdcChange(times: readonly number[], values: readonly number[]): number | null {
  checkSeries(times, values);
  if (values.some((value) => value <= 0) || times.length < 2) return null;
  const first = Math.min(...times);
  const fit = leastSquares(
    times.map((time) => [1, time - first]),
    values.map((value) => log(value) / Math.LN10),
  );
  if (fit === null) return null;
  return 100 * (pow(10, fit.coefficients[1]! * (Math.max(...times) - first)) - 1);
}
