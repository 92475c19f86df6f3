import { createRandom } from "../numerics/index.ts";
import { checkSeries } from "./_check-series.ts";
import { leastSquares } from "./_least-squares.ts";
import { weekdayNumber } from "./_weekday.ts";

/** Whether weekdays differ at all: statistic and p-value. */
export interface WeekdayTestResult {
  readonly method: "weekday permutation test";
  readonly variant: string;
  /** Calendar weeks with at least two samples. */
  readonly weeks: number;
  /** F of weekday after weeks; null below 3 weeks or one weekday. */
  readonly statistic: number | null;
  readonly pValue: number | null;
}

const WEEKS_NEEDED = 3;

/**
 * Do the weekdays differ? F of weekday with weeks taken out, its p from shuffling the values inside each week, so that
 * a trend over the weeks cannot pass for a weekday. `times` in days since 1970, `values` best as logarithms. Below 3
 * weeks no p. Throws ARGUMENT_INVALID for unequal lengths, numbers that are not finite, a bad seed.
 * Source: Fisher 1935, The Design of Experiments, section 21 (permutation of the values themselves).
 */
export function weekdayTest(
  times: readonly number[],
  values: readonly number[],
  options: { readonly seed?: number; readonly replicates?: number } = {},
): WeekdayTestResult {
  checkSeries(times, values);
  const { seed = 1, replicates = 1999 } = options;
  const order = times.map((_, i) => i).sort((a, b) => times[a]! - times[b]! || values[a]! - values[b]!);
  const all = new Map<number, number[]>();
  for (const i of order) {
    const week = Math.floor((Math.floor(times[i]!) + 3) / 7);
    all.set(week, [...(all.get(week) ?? []), i]);
  }
  const weeks = [...all.values()].filter((members) => members.length > 1);
  const items = weeks.flat();
  const days = items.map((i) => weekdayNumber(times[i]!));
  const base = {
    method: "weekday permutation test",
    variant: `${replicates} shuffles inside weeks`,
    weeks: weeks.length,
  } as const;
  const statistic = weeks.length < WEEKS_NEEDED ? null : weekdayF(days, centred(weeks, values));
  if (statistic === null) return { ...base, statistic, pValue: null };
  const random = createRandom(seed);
  let reached = 0;
  for (let round = 0; round < replicates; round++) {
    const shuffled = [...values];
    for (const members of weeks) {
      for (let k = members.length - 1; k > 0; k--) {
        const other = random.integer(k + 1);
        [shuffled[members[k]!], shuffled[members[other]!]] = [
          shuffled[members[other]!]!,
          shuffled[members[k]!]!,
        ];
      }
    }
    if ((weekdayF(days, centred(weeks, shuffled)) ?? 0) >= statistic * (1 - 1e-12)) reached++;
  }
  return { ...base, statistic, pValue: (1 + reached) / (replicates + 1) };
}

function centred(weeks: readonly (readonly number[])[], values: readonly number[]): readonly number[] {
  return weeks.flatMap((members) => {
    const mean = members.reduce((sum, i) => sum + values[i]!, 0) / members.length;
    return members.map((i) => values[i]! - mean);
  });
}

/** Between-weekday over within-weekday mean square of week-centred values; null when either cannot be formed. */
function weekdayF(days: readonly number[], values: readonly number[]): number | null {
  const present = [...new Set(days)];
  const df = values.length - present.length;
  const fit = leastSquares(
    days.map((day) => present.map((other) => (day === other ? 1 : 0))),
    values,
  );
  if (fit === null || present.length < 2 || df < 1) return null;
  const total = values.reduce((sum, value) => sum + value * value, 0);
  const between = (total - fit.residualSum) / (present.length - 1);
  return fit.residualSum > 0 ? between / (fit.residualSum / df) : between > 0 ? Number.MAX_VALUE : 0;
}
