import { WbeError } from "../base/index.ts";
import type { Period, SamplingDay, Weekday } from "../calendar/index.ts";
import type { Target } from "./period-level.ts";

/** How non-detects enter a level; the values of the setting `nonDetects`. */
export type NonDetectRule =
  | "auto"
  | "mle"
  | "ros"
  | "km"
  | "bounds"
  | "half-limit"
  | "limit"
  | "zero"
  | "euda-zero";

/** Options of `periodLevel`. */
export interface PeriodLevelOptions {
  /** The period the level stands for; its own days give the calendar weights. */
  readonly period: Period;
  /** IANA name: decides which local days a multi-day composite covers. */
  readonly timeZone: string;
  /** Days of the weekend stratum. @defaultValue Sat, Sun, Mon */
  readonly weekend?: readonly Weekday[];
  /** Two-sided confidence level. @defaultValue 0.95 */
  readonly level?: number;
  /** @defaultValue "period" */
  readonly target?: Target;
  /** @defaultValue "auto" */
  readonly nonDetects?: NonDetectRule;
  /** Seed of the bootstrap (only `ros` draws numbers). @defaultValue 1 */
  readonly seed?: number;
  /** Prior standard deviation of ln(load) between weeks, for clustered days; 0 states "these weeks only". @defaultValue 0.20 */
  readonly priorWeekSd?: number;
  /**
   * How much lower the low of the year may lie than its high (a fraction): an error of comparisons whose sides were
   * sampled at different times of their periods; 0 switches it off. @defaultValue 0.25
   */
  readonly priorSeasonDip?: number;
  /**
   * Prior relative standard deviation of the days of a week (a fraction). Given: periods with 1 to 3 samples get a
   * level of kind `with prior`. @defaultValue null: the days are only listed
   */
  readonly priorDayRsd?: number | null;
  /** Standard deviation of ln(`priorDayRsd`): how sure the prior is. @defaultValue null: 0.5 */
  readonly priorDayLogSd?: number | null;
  /** Days that the other periods of the series show to be extreme; told, never dropped. @defaultValue none */
  readonly extremeDays?: readonly SamplingDay[];
}

/** Options of `periodLevel`, complete. */
export type LevelSettings = Required<PeriodLevelOptions>;

/** EUDA's weekend days; its weekdays are Tuesday to Thursday. */
const EUDA_WEEKEND: readonly Weekday[] = ["Fri", "Sat", "Sun", "Mon"];

/** Fills in the defaults and refuses what cannot be meant. Throws `WbeError` ARGUMENT_INVALID. */
export function resolveLevelOptions(options: PeriodLevelOptions): LevelSettings {
  const given: LevelSettings = {
    weekend: ["Sat", "Sun", "Mon"],
    level: 0.95,
    target: "period",
    nonDetects: "auto",
    seed: 1,
    priorWeekSd: 0.2,
    priorSeasonDip: 0.25,
    priorDayRsd: null,
    priorDayLogSd: null,
    extremeDays: [],
    ...options,
  };
  const settings = given.nonDetects === "euda-zero" ? { ...given, weekend: EUDA_WEEKEND } : given;
  demand(settings.level > 0 && settings.level < 1, "level", "between 0 and 1", settings.level);
  demand(
    settings.priorWeekSd >= 0 && settings.priorWeekSd <= 2,
    "priorWeekSd",
    "0 to 2",
    settings.priorWeekSd,
  );
  const dip = settings.priorSeasonDip;
  demand(dip >= 0 && dip <= 0.9, "priorSeasonDip", "0 to 0.9", dip);
  const day = settings.priorDayRsd;
  demand(day === null || (day > 0 && day <= 2), "priorDayRsd", "a fraction above 0, at most 2", day);
  const sure = settings.priorDayLogSd;
  demand(sure === null || (sure > 0 && sure <= 2), "priorDayLogSd", "above 0, at most 2", sure);
  demand(settings.period.start <= settings.period.end, "period", "start before end", settings.period.label);
  return settings;
}

function demand(holds: boolean, path: string, expected: string, received: unknown): void {
  if (holds) return;
  throw new WbeError("ARGUMENT_INVALID", `${path} must be ${expected}, not ${String(received)}`, {
    path,
    expected,
    received: String(received),
  });
}
