import type { PeriodSetting, Weekday } from "../calendar/index.ts";
import type { Mapping } from "../ingest/index.ts";
import type { UncertaintyKey, UncertaintySetting } from "../uncertainty/index.ts";

/** How non-detects enter a level. */
export type NonDetects =
  | "auto"
  | "mle"
  | "ros"
  | "km"
  | "bounds"
  | "half-limit"
  | "limit"
  | "zero"
  | "euda-zero";

/** How a trend is computed; `auto` follows the kind of data. */
export type TrendMethod =
  | "auto"
  | "sen-samples"
  | "sen-levels"
  | "seasonal"
  | "censored"
  | "regression"
  | "state-space";

/** Every setting, complete: what a result prints so that it can be made again. */
export interface Settings {
  readonly title: string;
  readonly language: "sv" | "en";
  readonly timeZone: string;
  readonly period: PeriodSetting;
  /** Two-sided confidence level. */
  readonly level: number;
  readonly target: "period" | "sampled days" | "both";
  readonly nonDetects: NonDetects;
  /** Below 4 samples a period: list the days, or give a level `with prior` from the published spread of days. */
  readonly fewSamples: "list" | "prior";
  /** Relative standard uncertainties, fractions. */
  readonly uncertainty: Readonly<Record<UncertaintyKey, UncertaintySetting>>;
  /** Days of the weekend stratum, by the middle of the sample's window. */
  readonly weekend: readonly Weekday[];
  readonly dayLabel: "start" | "end";
  readonly trendMethod: TrendMethod;
  /** How the files were read, where their own words do not say. */
  readonly mapping: Mapping;
  /** The family for multiplicity; `sites` null means the municipality, or each plant where none is named. */
  readonly headline: { readonly biomarkers: readonly string[]; readonly sites: readonly string[] | null };
  /** Edition of the constants. */
  readonly constants: string;
  readonly seed: number;
  readonly publication: { readonly minimumPopulation: number; readonly suppressBelow: number };
}
