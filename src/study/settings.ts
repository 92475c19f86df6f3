import type { BiomarkerInput } from "../biomarkers/index.ts";
import type { PeriodSetting, Weekday } from "../calendar/index.ts";
import type {
  ConsumptionInput,
  ExclusionSetting,
  Mapping,
  OverrideSetting,
  ShownSetting,
} from "../ingest/index.ts";
import type { NonDetectRule } from "../levels/index.ts";
import type { Correction } from "../loads/index.ts";
import type { TrendMethod } from "../trend/index.ts";
import type { UncertaintyKey, UncertaintySetting } from "../uncertainty/index.ts";

/** How non-detects enter a level. */
export type NonDetects = NonDetectRule;

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
  /** Spread between weeks, sd of ln(load), put into levels of clustered days, which cannot show it (WEEK_PRIOR_ADDED). */
  readonly weekSpread: number;
  /** How much lower the low of the year may lie than its high, a fraction, between sides sampled at different times of their periods (SEASON_PRIOR_ADDED). */
  readonly seasonDip: number;
  /** Relative standard uncertainties, fractions. */
  readonly uncertainty: Readonly<Record<UncertaintyKey, UncertaintySetting>>;
  /** By whom a load is divided; `census` means connected persons. */
  readonly population: "census" | "markers" | "census-markers" | "day-counts" | "design";
  /** Days of the weekend stratum, by the middle of the sample's window. */
  readonly weekend: readonly Weekday[];
  readonly dayLabel: "start" | "end";
  readonly trendMethod: TrendMethod;
  /** How the files were read, where their own words do not say. */
  readonly mapping: Mapping;
  /** The family for multiplicity; `sites` null means the municipality, or each plant where none is named. */
  readonly headline: { readonly biomarkers: readonly string[]; readonly sites: readonly string[] | null };
  /** Own biomarkers as stated; absent where there are none. */
  readonly biomarkers?: readonly BiomarkerInput[];
  /** How a consumption is computed; absent unless stated. */
  readonly consumption?: boolean | ConsumptionInput;
  /** Corrections of the chain; absent unless stated. */
  readonly corrections?: readonly Correction[];
  /** Results left out by a person's decision; absent unless stated. */
  readonly exclusions?: readonly ExclusionSetting[];
  /** Values set by a person's decision; absent unless stated. */
  readonly overrides?: readonly OverrideSetting[];
  /** Edition of the constants. */
  readonly constants: string;
  readonly seed: number;
  readonly publication: PublicationPolicy;
}

/** What may be published of small plants and of drugs with few users. */
export interface PublicationPolicy {
  /** Persons connected: below it no single day of a plant is published. */
  readonly minimumPopulation: number;
  /** Persons connected: below it nothing of a plant is published by itself. */
  readonly suppressBelow: number;
  /** Largest coefficient of variation that few doses a day may give a drug at a plant, a fraction. */
  readonly smallNumberFloor: number;
  /** Plants that may not stand alone are counted in their municipality, or left out of it. */
  readonly smallPlants: "merge" | "leave out";
  /** Plants published in spite of the limits, after review. */
  readonly showAnyway: readonly (string | ShownSetting)[];
}
