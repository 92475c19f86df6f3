import type { IntervalKind, Target } from "../levels/index.ts";

/** What is set against what. */
export type Contrast = "same period last year" | "previous period" | "event" | "site" | "published";

/** The three answers, and the two ways of having none. */
export type Verdict = "increase" | "decrease" | "no certain change" | "too few samples" | "not comparable";

/** One row of `wbe compare`. `ratio` is `to` over `from`. Absent values are null. */
export interface CompareRow {
  readonly scope: "plant" | "municipality";
  readonly site: string;
  readonly biomarker: string;
  readonly contrast: Contrast;
  readonly from: string;
  readonly to: string;
  readonly target: Target;
  readonly ratio: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly interval_kind: IntervalKind | null;
  readonly change_percent: number | null;
  readonly lower_percent: number | null;
  readonly upper_percent: number | null;
  readonly p_value: number | null;
  readonly adjusted_p_value: number | null;
  readonly verdict: Verdict;
  readonly flags: string;
}

/** The columns of `wbe compare`, in order. */
export const COMPARE_COLUMNS = [
  "scope",
  "site",
  "biomarker",
  "contrast",
  "from",
  "to",
  "target",
  "ratio",
  "lower",
  "upper",
  "interval_kind",
  "change_percent",
  "lower_percent",
  "upper_percent",
  "p_value",
  "adjusted_p_value",
  "verdict",
  "flags",
] as const satisfies readonly (keyof CompareRow)[];
