import { groupBy } from "../base/index.ts";
import type { SampleLoad } from "../loads/index.ts";
import type { WeightedTerms } from "../uncertainty/index.ts";

const MS_PER_DAY = 86_400_000;

/**
 * The usable samples of a level with their shares of it, which add to 1: by the days each covers and, in a municipality,
 * by the persons its plant serves. Errors of the population enter with the plant's share of the persons, because the
 * population cancels in the mass a plant measures. Weights of weekdays and weekends are left aside: they hardly move a budget.
 */
export function budgetShares(samples: readonly SampleLoad[]): readonly WeightedTerms[] {
  const usable = samples.filter((sample) => sample.usable);
  const parts = [...groupBy(usable, ({ site }) => site).values()].flatMap((ofPlant) => {
    const days = ofPlant.reduce((sum, sample) => sum + daysOf(sample), 0);
    const persons = ofPlant.reduce((sum, { population }) => sum + (population ?? 1), 0) / ofPlant.length;
    return ofPlant.map((sample) => ({
      amount: (persons * daysOf(sample) * sizeOf(sample)) / days,
      persons: (persons * daysOf(sample)) / days,
      terms: sample.errors,
    }));
  });
  const total = parts.reduce((sum, { amount }) => sum + amount, 0);
  const served = parts.reduce((sum, { persons }) => sum + persons, 0);
  if (total === 0) return [];
  return parts.flatMap(({ amount, persons, terms }) => [
    { share: amount / total, terms: terms.filter(({ source }) => source !== "population") },
    { share: persons / served, terms: terms.filter(({ source }) => source === "population") },
  ]);
}

function daysOf({ window }: SampleLoad): number {
  return (window.end - window.start) / MS_PER_DAY;
}

/** A non-detect counts by the middle of what it may be. */
function sizeOf({ load, lowest, highest }: SampleLoad): number {
  return load ?? (lowest + (highest ?? lowest)) / 2;
}
