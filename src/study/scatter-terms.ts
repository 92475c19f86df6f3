import { type ErrorTerm, meanErrors, totalSigma } from "../uncertainty/index.ts";
import { budgetShares } from "./budget-shares.ts";
import type { LevelEntry } from "./level-entry.ts";

/**
 * The scatter of a level that no other result shares, split into the errors new in each sample, as far as they are
 * known, and `day to day`, which is the rest: only more samples make that smaller. Known errors that come to more than
 * the whole scatter are scaled down to it.
 * @param variance of ln(level) that no other result shares
 */
export function scatterTerms(entry: LevelEntry, variance: number): readonly ErrorTerm[] {
  const known = meanErrors(budgetShares(entry.samples)).filter(({ scope }) => scope === "sample");
  const noise = totalSigma(known) ** 2;
  const isAllNoise = entry.level.degreesOfFreedom === null && entry.level.target === "sampled days";
  const factor = noise === 0 ? 0 : isAllNoise ? variance / noise : Math.min(1, variance / noise);
  const rest = variance - factor * noise;
  const scatter: ErrorTerm = {
    source: "day to day",
    scope: "sample",
    key: "",
    sigma: rest > ROUNDING * variance ? Math.sqrt(rest) : 0,
    // an interval can be `with prior` for its weeks alone: then the scatter still comes from the samples
    origin:
      entry.level.intervalKind === "with prior" && entry.level.degreesOfFreedom === null
        ? "assumed"
        : "measured",
  };
  const samples = known.map((term) => ({ ...term, sigma: term.sigma * Math.sqrt(factor) }));
  return [...samples, scatter].filter(({ sigma }) => sigma !== 0);
}

const ROUNDING = 1e-9;
