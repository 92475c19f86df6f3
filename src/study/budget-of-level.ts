import { normalQuantile } from "../numerics/index.ts";
import { type BudgetLine, budget, type ErrorTerm, meanErrors, totalSigma } from "../uncertainty/index.ts";
import { budgetShares } from "./budget-shares.ts";
import type { LevelEntry } from "./level-entry.ts";

/**
 * What the uncertainty of one level is made of, the largest share first; empty without a level.
 * The scatter no other result shares is split into the errors new in each sample, as far as they are known, and
 * `day to day`, which is the rest: only more samples make that smaller. Known errors that come to more than the whole
 * scatter are scaled down to it.
 * @param level two-sided confidence level of the entry's interval
 */
export function budgetOfLevel(entry: LevelEntry, level: number): readonly BudgetLine[] {
  const own = ownVariance(entry, level);
  if (own === null) return [];
  const known = meanErrors(budgetShares(entry.samples)).filter(({ scope }) => scope === "sample");
  const noise = totalSigma(known) ** 2;
  const isAllNoise = entry.level.degreesOfFreedom === null && entry.level.target === "sampled days";
  const factor = noise === 0 ? 0 : isAllNoise ? own / noise : Math.min(1, own / noise);
  const rest = own - factor * noise;
  const scatter: ErrorTerm = {
    source: "day to day",
    scope: "sample",
    key: "",
    sigma: rest > ROUNDING * own ? Math.sqrt(rest) : 0,
    origin: entry.level.intervalKind === "with prior" ? "assumed" : "measured",
  };
  const samples = known.map((term) => ({ ...term, sigma: term.sigma * Math.sqrt(factor) }));
  return budget([...samples, scatter, ...entry.level.sharedErrors].filter(({ sigma }) => sigma !== 0));
}

const ROUNDING = 1e-9;

/** Variance of ln(level) that no other result shares; from the interval's width where the estimator gives no other. */
function ownVariance({ level: { estimate, ...found } }: LevelEntry, level: number): number | null {
  if (estimate === null) return null;
  if (found.ownStandardError !== null) return found.ownStandardError ** 2;
  const { lower, upper, sharedErrors } = found;
  if (lower === null || upper === null || !(lower > 0)) return null;
  const half = Math.log(upper / lower) / 2 / normalQuantile((1 + level) / 2);
  return Math.max(0, half ** 2 - totalSigma(sharedErrors) ** 2);
}
