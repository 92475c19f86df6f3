import type { NamedPeriod, PeriodKind, Weekday } from "../calendar/index.ts";
import type { Mapping } from "./mapping.ts";

/** One entry of the setting `uncertainty` as stated: relative standard uncertainties, fractions. */
export interface UncertaintyEntry {
  readonly default?: number;
  readonly byBiomarker?: Readonly<Record<string, number>>;
  readonly bySite?: Readonly<Record<string, number>>;
  readonly scope?: "sample" | "batch" | "site-period" | "site" | "substance" | "bridge" | "global";
  /** As results print it: `assumed` marks a value that is our default, not the study's. */
  readonly origin?: "assumed" | "stated";
}

export type UncertaintySource =
  | "concentration"
  | "batch"
  | "flow"
  | "meter"
  | "sampling"
  | "population"
  | "consumption";

export type UncertaintyInput = Readonly<Partial<Record<UncertaintySource, number | UncertaintyEntry>>>;

/** The family for multiplicity: drugs, or drugs and sites. */
export type HeadlineInput =
  | readonly string[]
  | { readonly biomarkers?: readonly string[]; readonly sites?: readonly string[] | null };

/** Settings of a study as stated; every one may be absent. */
export interface StudySettingsInput {
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
  readonly weekend?: readonly Weekday[];
  readonly dayLabel?: "start" | "end";
  readonly headline?: HeadlineInput;
  /** Consumption of the parent drug on request: which factor set for which biomarker. */
  readonly consumption?: boolean | { readonly factors?: Readonly<Record<string, string>> };
  readonly constants?: string;
  /** Whole number. */
  readonly seed?: number;
  readonly publication?: {
    /** Persons. */
    readonly minimumPopulation?: number;
    readonly suppressBelow?: number;
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
}

/** A study file. */
export interface StudyFile extends StudySettingsInput {
  readonly inputs?: StudyInputs;
}
