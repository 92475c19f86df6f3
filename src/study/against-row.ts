import type { Target } from "../levels/index.ts";

/** One published value, what it is now, and why. Loads in mg/day/1000 inhabitants; changes of a comparison in per cent. */
export interface AgainstRow {
  readonly scope: string;
  readonly site: string;
  readonly biomarker: string;
  readonly segment: string;
  /** Of a comparison; empty for a level. */
  readonly contrast: string;
  /** Of a comparison both periods. */
  readonly period: string;
  readonly target: Target;
  readonly quantity: "load_mg_per_day_per_1000" | "change_percent";
  /** What was published and what it is now, in the unit that `quantity` names. */
  readonly published: number | null;
  readonly published_lower: number | null;
  readonly published_upper: number | null;
  readonly now: number | null;
  readonly now_lower: number | null;
  readonly now_upper: number | null;
  /** How far the load, or the ratio behind a change, has moved, per cent. */
  readonly moved_percent: number | null;
  readonly published_verdict: string;
  readonly now_verdict: string;
  readonly status: "unchanged" | "moved" | "gone" | "new";
  /** In the study's language; empty where nothing moved. */
  readonly why: string;
}

/** The columns of `wbe compare --against`, in order. */
export const AGAINST_COLUMNS = [
  "scope",
  "site",
  "biomarker",
  "segment",
  "contrast",
  "period",
  "target",
  "quantity",
  "published",
  "published_lower",
  "published_upper",
  "now",
  "now_lower",
  "now_upper",
  "moved_percent",
  "published_verdict",
  "now_verdict",
  "status",
  "why",
] as const satisfies readonly (keyof AgainstRow)[];
