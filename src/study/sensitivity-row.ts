import type { Target } from "../levels/index.ts";

/** What a level would be if a share of the residue never reached the sampler. Every row is a scenario. */
export interface SensitivityRow {
  readonly scope: "plant" | "municipality";
  readonly site: string;
  readonly biomarker: string;
  readonly segment: string;
  /** The newest of the series with a level. */
  readonly period: string;
  readonly target: Target;
  /** Supposed loss between toilet and result, per cent; negative for a residue that is formed. */
  readonly lost_percent: number;
  /** `stated`, or from the catalogue's rates and the hours given. */
  readonly supposition: "stated" | "slowest known loss" | "fastest known loss";
  readonly load_mg_per_day_per_1000: number;
  /** As it left the toilets if that share was lost, mg/day/1000, with its interval. */
  readonly load_if_lost: number;
  readonly lower_if_lost: number | null;
  readonly upper_if_lost: number | null;
  /** What a comparison of periods would show, per cent, if the loss were new and the drug unchanged. */
  readonly change_if_new_percent: number;
  /** Of the catalogue: high, medium, low, disputed; empty when not known. */
  readonly stability: string;
  /** Confidence of the catalogue's word on stability. */
  readonly confidence: string;
  /** The row as a sentence, in the study's language. */
  readonly sentence: string;
  readonly flags: string;
}

/** The columns of `sensitivity`, in order. */
export const SENSITIVITY_COLUMNS = [
  "scope",
  "site",
  "biomarker",
  "segment",
  "period",
  "target",
  "lost_percent",
  "supposition",
  "load_mg_per_day_per_1000",
  "load_if_lost",
  "lower_if_lost",
  "upper_if_lost",
  "change_if_new_percent",
  "stability",
  "confidence",
  "sentence",
  "flags",
] as const satisfies readonly (keyof SensitivityRow)[];
