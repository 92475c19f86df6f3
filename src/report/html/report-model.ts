import type { Issue } from "../../base/index.ts";
import type { PeriodSetting, SamplingDay } from "../../calendar/index.ts";
import type { CompareRow, CompareWithoutRow, ContextRow } from "../../compare/index.ts";
import type { LedgerRow } from "../../ingest/index.ts";
import type { SummaryRow } from "../../levels/index.ts";
import type { LoadRow } from "../../loads/index.ts";
import type { StudyEvent } from "../../samples/index.ts";
import type { RegionTrendRow, TrendRow } from "../../trend/index.ts";
import type { ErrorScope, UncertaintyKey } from "../../uncertainty/index.ts";
import type { Language } from "../texts/language.ts";
import type { QualityControlLine } from "./quality-control-line.ts";
import type { DecisionLine, Revisions } from "./revisions.ts";

/** One source of uncertainty, as it was used. */
export interface UncertaintyLine {
  /** Key of the setting `uncertainty`. */
  readonly key: UncertaintyKey;
  /** Relative standard uncertainty, a fraction; 0 is switched off. */
  readonly value: number;
  readonly scope: ErrorScope;
  readonly origin: "default" | "stated";
  /** Citation; empty when none was given. */
  readonly source: string;
  readonly confidence: string;
}

/** What was set. A study's own settings fit, with the table of uncertainties spelled out. */
export interface ReportSettings {
  /** Two-sided confidence level, a fraction. */
  readonly level: number;
  readonly seed: number;
  /** Edition of the constants. */
  readonly constants: string;
  readonly period: PeriodSetting;
  readonly target: string;
  readonly nonDetects: string;
  readonly weekend: readonly string[];
  readonly headline: { readonly biomarkers: readonly string[] };
  /** Persons connected: below `minimumPopulation` no single days, below `suppressBelow` nothing of a plant is shown. */
  readonly publication: { readonly minimumPopulation: number; readonly suppressBelow: number };
  readonly uncertainty: readonly UncertaintyLine[];
}

/** A source's share of the uncertainty of one level. */
export interface BudgetShare {
  readonly scope: "plant" | "municipality";
  readonly site: string;
  readonly biomarker: string;
  /** What tells the level from others of its period; empty when there is one. @defaultValue empty */
  readonly segment?: string;
  readonly period: string;
  /** As in the setting `uncertainty`, or `day to day`, `weeks`, `flow gap`, `references`, `bridge`, `load`. */
  readonly source: string;
  /** Of the variance, per cent. */
  readonly share_percent: number;
}

/** A plant as it is now. */
export interface ReportSite {
  readonly site: string;
  readonly name: string;
  readonly municipality: string;
  /** Persons connected. */
  readonly population: number | null;
  /** Day from which it is closed, and the plant that took over its water. @defaultValue it runs */
  readonly closed?: SamplingDay;
  readonly successor?: string;
  /** Degrees, WGS 84. */
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** An input file: name, size and hash as the report prints them. */
export interface ReportInput {
  readonly name: string;
  readonly sha256: string | null;
  readonly bytes: number | null;
}

/** A level with all its samples, and without those that a diagnostic check casts doubt on. */
export interface LevelWithoutFlagged
  extends Pick<
    SummaryRow,
    | "scope"
    | "site"
    | "biomarker"
    | "period"
    | "target"
    | "samples"
    | "load_mg_per_day_per_1000"
    | "lower"
    | "upper"
  > {
  readonly samples_without: number;
  readonly load_without: number | null;
  readonly lower_without: number | null;
  readonly upper_without: number | null;
}

/** Everything a report is made of: plain data, no functions. */
export interface ReportModel {
  readonly title: string;
  readonly language: Language;
  /** The day on the report's foot; null prints none. */
  readonly today: SamplingDay | null;
  /** IANA name. */
  readonly timeZone: string;
  readonly settings: ReportSettings;
  /** Version of the package. */
  readonly version: string;
  readonly sites: readonly ReportSite[];
  readonly loads: readonly LoadRow[];
  readonly summary: readonly SummaryRow[];
  readonly compare: readonly CompareRow[];
  /** The comparisons without days that may carry them. @defaultValue none */
  readonly compareWithout?: readonly CompareWithoutRow[];
  /** Shares of each level's uncertainty. @defaultValue none */
  readonly budgets?: readonly BudgetShare[];
  /** What the diagnostic checks found, with their numbers. @defaultValue no section */
  readonly diagnostics?: readonly Issue[];
  /** Levels that hold samples which those checks doubt. @defaultValue none */
  readonly withoutFlagged?: readonly LevelWithoutFlagged[];
  /** Where levels stand among published loads. @defaultValue none */
  readonly context?: readonly ContextRow[];
  readonly trend: readonly TrendRow[];
  /** One trend over the plants of a municipality. @defaultValue none */
  readonly regions?: readonly RegionTrendRow[];
  /** What became of the values of an earlier result. @defaultValue no section */
  readonly revisions?: Revisions;
  /** What people decided about single results. @defaultValue none */
  readonly decisions?: readonly DecisionLine[];
  /** What the laboratories' own controls say. @defaultValue none */
  readonly qualityControl?: readonly QualityControlLine[];
  readonly ledger: readonly LedgerRow[];
  readonly issues: readonly Issue[];
  /** Plants of which nothing, or no single day, is shown. @defaultValue those below the limits of the settings */
  readonly publication?: {
    readonly hidden: readonly string[];
    readonly withoutDays: readonly string[];
    /** Drugs whose figures of a plant are kept back. @defaultValue none */
    readonly withheld?: readonly { readonly site: string; readonly biomarker: string }[];
  };
  readonly events: readonly StudyEvent[];
  readonly inputs: readonly ReportInput[];
  /** Citation of every constant that was used. */
  readonly citations: readonly string[];
  /** Those of them that nobody has checked against the source. @defaultValue none */
  readonly fromMemory?: readonly string[];
  /** The command that makes this report again. */
  readonly command: string;
}
