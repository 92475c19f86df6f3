import type { Contrast } from "../compare/index.ts";
import type { Target } from "../levels/index.ts";
import type { BudgetLine, ErrorOrigin, ErrorScope } from "../uncertainty/index.ts";

/** One source of uncertainty of one result: how large it is alone, and its share of the whole. */
export interface BudgetPart {
  /** As in the setting `uncertainty`, or `day to day`, `weeks`, `flow gap`, `references`, `bridge`, `load`. */
  readonly source: string;
  /** Which results share the error. */
  readonly error_scope: ErrorScope;
  /** Relative standard uncertainty that this source alone gives the result, a fraction. */
  readonly relative_uncertainty: number;
  /** Share of the variance of ln(result), per cent; the shares of a result add to 100. */
  readonly share_percent: number;
  /** On what ground the size stands. */
  readonly origin: ErrorOrigin;
}

/** One source of uncertainty of one level. */
export interface BudgetRow extends BudgetPart {
  readonly scope: "plant" | "municipality";
  readonly site: string;
  readonly biomarker: string;
  /** What tells the level from its neighbours, like `laboratory=X`; empty when there is one. */
  readonly segment: string;
  readonly period: string;
  readonly target: Target;
}

/** One source of uncertainty of one sample's load. */
export interface LoadBudgetRow extends BudgetPart {
  readonly site: string;
  readonly sample_id: string;
  /** Day of the middle of the sample's window. */
  readonly date: string;
  readonly biomarker: string;
}

/** One source of uncertainty of a ratio of two levels. */
export interface CompareBudgetRow extends BudgetPart {
  readonly scope: "plant" | "municipality";
  readonly site: string;
  readonly biomarker: string;
  readonly contrast: Contrast;
  readonly from: string;
  readonly to: string;
  readonly target: Target;
}

const PART_COLUMNS = ["source", "error_scope", "relative_uncertainty", "share_percent", "origin"] as const;

/** The columns of `budgets`, in order. */
export const BUDGET_COLUMNS = [
  "scope",
  "site",
  "biomarker",
  "segment",
  "period",
  "target",
  ...PART_COLUMNS,
] as const satisfies readonly (keyof BudgetRow)[];

/** The columns of `loadBudgets`, in order. */
export const LOAD_BUDGET_COLUMNS = [
  "site",
  "sample_id",
  "date",
  "biomarker",
  ...PART_COLUMNS,
] as const satisfies readonly (keyof LoadBudgetRow)[];

/** The columns of `compareBudgets`, in order. */
export const COMPARE_BUDGET_COLUMNS = [
  "scope",
  "site",
  "biomarker",
  "contrast",
  "from",
  "to",
  "target",
  ...PART_COLUMNS,
] as const satisfies readonly (keyof CompareBudgetRow)[];

/** Lines of a budget as the columns that every budget has. */
export function budgetParts(lines: readonly BudgetLine[]): readonly BudgetPart[] {
  return lines.map(({ source, scope, rsd, share, origin }) => ({
    source,
    error_scope: scope,
    relative_uncertainty: rsd,
    share_percent: 100 * share,
    origin,
  }));
}
