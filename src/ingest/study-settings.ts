import type { NamedPeriod, PeriodKind, Weekday } from "../calendar/index.ts";
import type { ChainSettingsInput } from "./chain-settings.ts";
import type { DecisionSettingsInput, ShownSetting } from "./decision-settings.ts";
import type { Mapping } from "./mapping.ts";

/** One entry of the setting `uncertainty` as stated: relative standard uncertainties, fractions. */
export interface UncertaintyEntry {
  readonly default?: number;
  readonly byBiomarker?: Readonly<Record<string, number>>;
  readonly bySite?: Readonly<Record<string, number>>;
  readonly scope?: "sample" | "batch" | "site-period" | "site" | "substance" | "bridge" | "global";
  /** As results print it: `assumed` marks a value that is our default, not the study's. */
  readonly origin?: "assumed" | "stated";
  /** As results print them; left unread, since the same quality control gives them again. */
  readonly estimates?: readonly unknown[];
}

/** The parts of the uncertainty that a study may set. */
export type UncertaintySource =
  | "concentration"
  | "batch"
  | "flow"
  | "meter"
  | "sampling"
  | "population"
  | "consumption";

/** One relative standard uncertainty (a fraction), or one for each drug and site. */
export type UncertaintyInput = Readonly<Partial<Record<UncertaintySource, number | UncertaintyEntry>>>;

/** The family for multiplicity: drugs, or drugs and sites. */
export type HeadlineInput =
  | readonly string[]
  | { readonly biomarkers?: readonly string[]; readonly sites?: readonly string[] | null };

/** Settings of a study as stated; every one may be absent. */
export interface StudySettingsInput extends ChainSettingsInput, DecisionSettingsInput {
  readonly title?: string;
  readonly language?: "sv" | "en";
  /** IANA name. */
  readonly timeZone?: string;
  readonly mapping?: Mapping;
  readonly uncertainty?: UncertaintyInput;
  readonly nonDetects?:
    | "auto"
    | "mle"
    | "ros"
    | "km"
    | "bounds"
    | "half-limit"
    | "limit"
    | "zero"
    | "euda-zero";
  /** Below 4 samples: list the days (default), or lean on a published prior for the spread of days. */
  readonly fewSamples?: "list" | "prior";
  /** Spread between weeks, sd of ln(load), put in where clustered days cannot show it; 0 switches it off. @defaultValue 0.2 */
  readonly weekSpread?: number;
  /**
   * How much lower the low of the year may lie than its high (a fraction), put into comparisons whose sides were sampled
   * at different times of their periods; 0 switches it off. @defaultValue 0.25
   */
  readonly seasonDip?: number;
  readonly period?: PeriodKind | readonly NamedPeriod[];
  /** Two-sided confidence level, between 0.5 and 1. */
  readonly level?: number;
  readonly target?: "period" | "sampled days" | "both";
  readonly trendMethod?:
    | "auto"
    | "sen-samples"
    | "sen-levels"
    | "seasonal"
    | "censored"
    | "regression"
    | "state-space";
  /** By whom a load is divided: connected persons (default), or another count. */
  readonly population?: "census" | "markers" | "census-markers" | "day-counts" | "design";
  readonly weekend?: readonly Weekday[];
  readonly dayLabel?: "start" | "end";
  readonly headline?: HeadlineInput;
  readonly constants?: string;
  /** Whole number. */
  readonly seed?: number;
  readonly publication?: {
    /** Persons connected: below it no single day of a plant is published. @defaultValue 10000 */
    readonly minimumPopulation?: number;
    /** Persons connected: below it nothing of a plant is published by itself. @defaultValue 1000 */
    readonly suppressBelow?: number;
    /** Largest coefficient of variation that few doses a day may give a drug at a plant, a fraction. @defaultValue 0.5 */
    readonly smallNumberFloor?: number;
    /** Plants that may not stand alone are counted in their municipality, or left out of it. @defaultValue "merge" */
    readonly smallPlants?: "merge" | "leave out";
    /** Plants published in spite of the limits after review: names, or each with who, when and why. @defaultValue none */
    readonly showAnyway?: readonly (string | ShownSetting)[];
  };
}

/** The input files of a study, paths relative to the study file. */
export interface StudyInputs {
  readonly lab?: string | readonly string[];
  readonly flow?: string | readonly string[];
  readonly sites?: string;
  readonly events?: string;
  readonly bridge?: string;
  readonly dispensing?: string;
  readonly overflow?: string;
  readonly dayCounts?: string;
  readonly published?: string;
}

/** A study file as it stood: its settings, and the names of its inputs relative to it. */
export interface StudyFile extends StudySettingsInput {
  readonly inputs?: StudyInputs;
}
