import { demandNumber, type Issue, issue } from "../base/index.ts";
import { addDays, type Period, type SamplingDay, type Weekday, weekdayOf } from "../calendar/index.ts";
import { createRandom, type Random } from "../numerics/index.ts";
import { chooseDays, rotatingWeekdays } from "./choose-days.ts";
import { chooseRuns } from "./choose-runs.ts";
import { type DayRules, type DayRulesOptions, dayRules, fetchDay } from "./day-rules.ts";
import type { Design } from "./design.ts";
import type { ScheduleRow } from "./schedule-row.ts";

/** Options of `samplingSchedule`. */
export interface SamplingScheduleOptions extends DayRulesOptions {
  /** The periods to sample, in order of time. */
  readonly periods: readonly Period[];
  /** All are sampled on the same days, so that their loads can be summed day by day. */
  readonly sites: readonly string[];
  /** Samples per period and site. */
  readonly samples: number;
  /** Whole number; the same seed gives the same days. */
  readonly seed: number;
  /** @defaultValue "rotating weekdays" */
  readonly design?: Design;
  /** The day of a `fixed weekday`. @defaultValue "Wed" */
  readonly weekday?: Weekday;
  /** Days of the weekend stratum. @defaultValue Sat, Sun, Mon */
  readonly weekend?: readonly Weekday[];
  /** Samples per period and site of which a second bottle is frozen as a reference. @defaultValue 0 */
  readonly referenceSamples?: number;
}

/** A schedule, with what could not be placed. */
export interface SamplingSchedule {
  readonly rows: readonly ScheduleRow[];
  /** SCHEDULE_SHORT: a period has too few possible days; WEEKDAYS_NEVER: two days of the week never come. */
  readonly issues: readonly Issue[];
}

/**
 * The days to sample: drawn with a seed, without holidays, closed weeks and days whose sample nobody can fetch.
 * The days of a period depend on the seed and the period alone, not on what else is scheduled.
 * @throws WbeError ARGUMENT_INVALID for numbers that cannot be meant
 */
export function samplingSchedule(options: SamplingScheduleOptions): SamplingSchedule {
  const { periods, sites, samples, seed, referenceSamples = 0 } = options;
  demandNumber(Number.isInteger(samples) && samples >= 1, "samples", "a whole number above 0", samples);
  demandNumber(
    Number.isInteger(referenceSamples) && referenceSamples >= 0,
    "referenceSamples",
    "a whole number of at least 0",
    referenceSamples,
  );
  const rules = dayRules(options);
  const random = createRandom(seed);
  const issues: Issue[] = [];
  const rows = periods.flatMap((period) => {
    const days = daysFor(period, options, rules, random.fork(period.label));
    if (days.length < samples) issues.push(shortage(period, samples, days.length));
    const frozen = evenly(days.length, Math.min(referenceSamples, days.length));
    return sites.flatMap((site) =>
      days.map(({ day, pickUp }, index): ScheduleRow => {
        const number = String(index + 1).padStart(2, "0");
        return {
          period: period.label,
          site,
          sample_id: `${site} ${period.label}-${number}`.trim(),
          date: day,
          weekday: weekdayOf(day),
          pick_up: pickUp,
          freeze_reference: frozen.has(index) ? "yes" : "no",
        };
      }),
    );
  });
  return { rows, issues: [...issues, ...neverSampled(options)] };
}

interface ChosenDay {
  readonly day: SamplingDay;
  readonly pickUp: SamplingDay;
}

function daysFor(
  period: Period,
  options: SamplingScheduleOptions,
  rules: DayRules,
  random: Random,
): readonly ChosenDay[] {
  const { samples, design = "rotating weekdays", weekday = "Wed" } = options;
  const weekend = options.weekend ?? ["Sat", "Sun", "Mon"];
  if (design === "whole weeks") {
    return chooseRuns(period, samples, rules, random).flatMap((run) =>
      run.map((day) => ({ day, pickUp: fetchDay(run.at(-1) ?? day, rules) })),
    );
  }
  const wanted =
    design === "fixed weekday"
      ? Array.from({ length: samples }, () => weekday)
      : rotatingWeekdays(samples, random);
  return chooseDays(period, wanted, weekend, rules, random).map((day) => ({ day, pickUp: addDays(day, 1) }));
}

/** n of the places 0 to count - 1, evenly spread. */
function evenly(count: number, n: number): ReadonlySet<number> {
  return new Set(Array.from({ length: n }, (_, index) => Math.floor(((index + 0.5) * count) / n)));
}

function shortage(period: Period, wanted: number, found: number): Issue {
  return issue({
    code: "SCHEDULE_SHORT",
    details: { period: period.label, wanted, found },
  });
}

/** Fetching on working days only takes two days of the week away for good. */
function neverSampled({ design, pickUp }: SamplingScheduleOptions): readonly Issue[] {
  const isRotating = (design ?? "rotating weekdays") === "rotating weekdays";
  return pickUp === "working days" && isRotating ? [issue({ code: "WEEKDAYS_NEVER" })] : [];
}
