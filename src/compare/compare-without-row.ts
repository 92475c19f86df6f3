import type { Target } from "../levels/index.ts";
import type { Contrast, Verdict } from "./compare-row.ts";

/** A comparison with all days and without some of them. `ratio` is `to` over `from`; absent values are null. */
export interface CompareWithoutRow {
  readonly scope: "plant" | "municipality";
  readonly site: string;
  readonly biomarker: string;
  readonly contrast: Contrast;
  readonly from: string;
  readonly to: string;
  readonly target: Target;
  /** Why the days were left out: they lie far from the others, or only one side has such a day. */
  readonly reason: "extreme days" | "named days";
  /** The days, joined by `;`. */
  readonly days: string;
  readonly ratio: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly verdict: Verdict;
  readonly ratio_without: number | null;
  readonly lower_without: number | null;
  readonly upper_without: number | null;
  readonly verdict_without: Verdict;
}

/** The columns of `compareWithout`, in order. */
export const COMPARE_WITHOUT_COLUMNS = [
  "scope",
  "site",
  "biomarker",
  "contrast",
  "from",
  "to",
  "target",
  "reason",
  "days",
  "ratio",
  "lower",
  "upper",
  "verdict",
  "ratio_without",
  "lower_without",
  "upper_without",
  "verdict_without",
] as const satisfies readonly (keyof CompareWithoutRow)[];
