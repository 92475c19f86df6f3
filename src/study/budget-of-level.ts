import { log, normalQuantile } from "../numerics/index.ts";
import { type BudgetLine, budget, totalSigma } from "../uncertainty/index.ts";
import type { LevelEntry } from "./level-entry.ts";
import { scatterTerms } from "./scatter-terms.ts";

/**
 * What the uncertainty of one level is made of, the largest share first; empty without a level.
 * @param level two-sided confidence level of the entry's interval
 */
export function budgetOfLevel(entry: LevelEntry, level: number): readonly BudgetLine[] {
  const own = ownVariance(entry, level);
  if (own === null) return [];
  return budget(
    [...scatterTerms(entry, own), ...entry.level.sharedErrors].filter(({ sigma }) => sigma !== 0),
  );
}

/** Variance of ln(level) that no other result shares; from the interval's width where the estimator gives no other. */
function ownVariance({ level: { estimate, ...found } }: LevelEntry, level: number): number | null {
  if (estimate === null) return null;
  if (found.ownStandardError !== null) return found.ownStandardError ** 2;
  const { lower, upper, sharedErrors } = found;
  if (lower === null || upper === null || !(lower > 0)) return null;
  const half = log(upper / lower) / 2 / normalQuantile((1 + level) / 2);
  return Math.max(0, half ** 2 - totalSigma(sharedErrors) ** 2);
}
