import { type CensoredValue, petoPeto } from "../censoring/index.ts";
import { exp, normalUpperTail } from "../numerics/index.ts";

/** Standard deviations from middle to end of the shared error's nodes, and between two of them. */
const REACH = 4;
const STEP = 0.25;

/**
 * Two-sided p of the Peto-Peto test when all values of side 1 share one error factor that the ranks cannot see: the
 * one-sided p's, averaged over what the data would be without each possible factor, twice the smaller. With a normal
 * statistic that is the test with both errors in quadrature; a difference far beyond the shared error keeps the p of the
 * ranks. Trapezoid rule over a normal error.
 * @param values loads in mg/d/1000 inhabitants; measured or between two ends
 * @param sides 0 or 1 for each value; @param strata as in `petoPeto`
 * @param shared standard deviation of ln of the factor
 */
export function ranksWithSharedError(
  values: readonly CensoredValue[],
  sides: readonly (0 | 1)[],
  strata: readonly (string | number)[],
  shared: number,
): number {
  if (shared === 0) return petoPeto(values, sides, strata).pValue;
  let [above, below, total] = [0, 0, 0];
  for (let place = -REACH; place <= REACH; place += STEP) {
    const factor = exp(-place * shared);
    const corrected = values.map(({ lowest, highest }, index) =>
      sides[index] === 0
        ? { lowest, highest }
        : { lowest: lowest * factor, highest: highest === null ? null : highest * factor },
    );
    const { z } = petoPeto(corrected, sides, strata);
    const weight = exp(-(place ** 2) / 2);
    above += weight * normalUpperTail(z);
    below += weight * normalUpperTail(-z);
    total += weight;
  }
  return Math.min(1, (2 * Math.min(above, below)) / total);
}
