import type { PeriodSetting, Weekday } from "../calendar/index.ts";
import type { UncertaintyKey } from "../uncertainty/index.ts";
import type { ErrorScope } from "../uncertainty/index.ts";

/** How non-detects enter a level. */
export type NonDetects = "auto" | "mle" | "ros" | "km" | "bounds" | "half-limit" | "limit" | "zero" | "euda-zero";

/** One entry of the setting `uncertainty`, resolved. */
export interface UncertaintySetting {
  /** Relative standard uncertainty, a fraction; 0 switches the part off. */
  readonly default: number;
  readonly byBiomarker: Readonly<Record<string, number>>;
  readonly bySite: Readonly<Record<string, number>>;
  readonly scope: ErrorScope;
  /** `default`: the project's own table; `stated`: by the study. */
  readonly origin: "default" | "stated";
}

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
  readonly uncertainty: Readonly<Record<UncertaintyKey, UncertaintySetting>>;
  readonly weekend: readonly Weekday[];
  readonly dayLabel: "start" | "end";
  readonly trendMethod: string;
  /** Biomarkers of the headline family, catalogue names; null takes the default four. */
  readonly headline: { readonly biomarkers: readonly string[]; readonly sites: readonly string[] | null };
  readonly constants: string;
  readonly seed: number;
  readonly publication: { readonly minimumPopulation: number; readonly suppressBelow: number };
}
