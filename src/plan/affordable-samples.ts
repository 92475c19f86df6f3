import { demandNumber } from "../base/index.ts";
import type { Design } from "./design.ts";

/** Money, or samples where nothing costs. */
export interface BudgetInput {
  /** For all plants and periods together, in any currency (or in samples, at a cost of 1). */
  readonly budget: number;
  /** Of one sample's analysis. @defaultValue 1 */
  readonly costPerSample?: number;
  /** Of setting up the sampler and fetching; a whole week is one visit. @defaultValue 0 */
  readonly costPerVisit?: number;
  /** Analyses beside the samples (frozen references run again), all periods and plants. @defaultValue 0 */
  readonly otherAnalyses?: number;
  readonly periods: number;
  readonly plants: number;
}

/**
 * Samples per period and plant that a budget buys: whole numbers, rounded down; 0 when it buys none.
 * @throws WbeError ARGUMENT_INVALID for costs or counts that cannot be meant
 */
export function affordableSamples(design: Design, input: BudgetInput): number {
  const { budget, costPerSample = 1, costPerVisit = 0, otherAnalyses = 0, periods, plants } = input;
  demandNumber(budget >= 0, "budget", "a number of at least 0", budget);
  demandNumber(costPerSample > 0, "costPerSample", "a number above 0", costPerSample);
  demandNumber(costPerVisit >= 0, "costPerVisit", "a number of at least 0", costPerVisit);
  demandNumber(periods >= 1, "periods", "at least 1", periods);
  demandNumber(plants >= 1, "plants", "at least 1", plants);
  const each = Math.max(0, budget - otherAnalyses * costPerSample) / periods / plants;
  const whole = (money: number, price: number): number => Math.floor(money / price + ROUNDING);
  if (design !== "whole weeks") return whole(each, costPerSample + costPerVisit);
  const week = 7 * costPerSample + costPerVisit;
  const weeks = whole(each, week);
  const rest = Math.max(0, each - weeks * week - costPerVisit);
  return 7 * weeks + Math.min(6, whole(rest, costPerSample));
}

/** Divisions that come out even must not lose a sample to the last bit. */
const ROUNDING = 1e-9;
