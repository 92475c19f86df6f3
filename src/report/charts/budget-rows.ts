import type { Language } from "../texts/language.ts";
import { labelNumber } from "./label-number.ts";
import { CHART_WORDS } from "./words.ts";

/** One source of error. */
export interface BudgetItem {
  readonly label: string;
  /** Relative standard uncertainty, a fraction. */
  readonly rsd: number;
}

/**
 * The sources that are switched on, and last what they come to together (`name`, by default one sample):
 * sqrt(exp(sum of ln(1 + rsd^2)) - 1), the lognormal chain. Empty when none is on.
 */
export function budgetRows(
  items: readonly BudgetItem[],
  language: Language,
  name: string = CHART_WORDS[language].together,
): BudgetItem[] {
  const known = items.filter((item) => Number.isFinite(item.rsd) && item.rsd > 0);
  if (known.length === 0) return [];
  const together = Math.sqrt(Math.expm1(known.reduce((sum, item) => sum + Math.log1p(item.rsd ** 2), 0)));
  return [...known, { label: name, rsd: together }];
}

/** A relative standard uncertainty in per cent, to a tenth. */
export function budgetPercent(rsd: number, language: Language): string {
  return `${labelNumber(Math.round(rsd * 1000) / 10, language)}\u00a0%`;
}

/** The rows in a sentence. */
export function describeBudget(rows: readonly BudgetItem[], language: Language): string {
  if (rows.length === 0) return `${CHART_WORDS[language].nothing}.`;
  return `${rows.map((row) => `${row.label} ${budgetPercent(row.rsd, language)}`).join(", ")}.`;
}
