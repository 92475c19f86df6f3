import type { Target } from "../levels/index.ts";
import type { ErrorOrigin, ErrorScope } from "../uncertainty/index.ts";

/** One source of uncertainty of one level: how large it is alone, and its share of the whole. */
export interface BudgetRow {
  readonly scope: "plant" | "municipality";
  readonly site: string;
  readonly biomarker: string;
  /** What tells the level from its neighbours, like `laboratory=X`; empty when there is one. */
  readonly segment: string;
  readonly period: string;
  readonly target: Target;
  /** As in the setting `uncertainty`, or `day to day`, `weeks`, `flow gap`, `load`. */
  readonly source: string;
  /** Which results share the error. */
  readonly error_scope: ErrorScope;
  /** Relative standard uncertainty that this source alone gives the level, a fraction. */
  readonly relative_uncertainty: number;
  /** Share of the variance of ln(level), per cent; the shares of a level add to 100. */
  readonly share_percent: number;
  /** On what ground the size stands. */
  readonly origin: ErrorOrigin;
}

/** The columns of `budgets`, in order. */
export const BUDGET_COLUMNS = [
  "scope",
  "site",
  "biomarker",
  "segment",
  "period",
  "target",
  "source",
  "error_scope",
  "relative_uncertainty",
  "share_percent",
  "origin",
] as const satisfies readonly (keyof BudgetRow)[];
