import {
  addDays,
  daysBetween,
  daysOf,
  dayWindow,
  type Period,
  type Window,
  weekdayOf,
} from "../../src/calendar/index.ts";
import type { LevelSample } from "../../src/levels/index.ts";
import type { Random } from "../../src/numerics/index.ts";
import { normalQuantile } from "../../src/numerics/index.ts";
import { type ErrorTerm, sigmaFromRsd } from "../../src/uncertainty/index.ts";

export const ZONE = "Europe/Stockholm";

/** How a simulated plant lives and is sampled; standard deviations are of ln(load). */
export interface Scenario {
  readonly samples: number;
  readonly design: "rotating" | "whole weeks";
  /** Share of samples that should fall below their limit. */
  readonly censored: number;
  readonly daySd: number;
  readonly weekSd: number;
  /** Lag-1 correlation of the day effects. */
  readonly dayCorrelation: number;
  readonly weekendRatio: number;
  /** Relative standard deviation of one measurement, and of the laboratory's batch. */
  readonly measurement: number;
  readonly batch: number;
  /** In how many batches, one after the other, the samples of a period are analysed. @defaultValue 1 */
  readonly batches?: number;
  /** Relative bias of the flow meter, shared by all periods of the plant. */
  readonly meter: number;
  /** How much lower the middle of July lies than winter, a fraction. @defaultValue 0 */
  readonly summerDip?: number;
  /** Place of the first sampled day in the period, from 0. @defaultValue drawn anew for each period */
  readonly firstDay?: number;
}

export const ORDINARY: Scenario = {
  samples: 7,
  design: "rotating",
  censored: 0,
  daySd: 0.25,
  weekSd: 0.15,
  dayCorrelation: 0,
  weekendRatio: 1.6,
  measurement: 0.2,
  batch: 0.1,
  meter: 0.05,
};

/** A simulated period: what the laboratory reports, and the mean load of all its days. */
export interface SimulatedPeriod {
  readonly samples: readonly LevelSample[];
  readonly truth: number;
}

/**
 * Draws one period. `meterError` is the plant's own ln factor, the same for both sides of a comparison; the limits of
 * the laboratory stay where they are when `level`, the weekdays' median load, changes.
 */
export function simulatePeriod(
  random: Random,
  scenario: Scenario,
  period: Period,
  meterError: number,
  level = 100,
): SimulatedPeriod {
  const days = daysOf(period);
  const loads = trueLoads(random.fork("days"), scenario, days, level);
  const draw = random.fork("laboratory");
  const { samples: count, batches = 1 } = scenario;
  const batchErrors = Array.from({ length: batches }, () => sigmaFromRsd(scenario.batch) * draw.normal());
  const spread = Math.hypot(scenario.daySd, scenario.weekSd, sigmaFromRsd(scenario.measurement));
  const limitCentre =
    Math.log(100 * scenario.weekendRatio ** (3 / 7)) + normalQuantile(scenario.censored || 1e-9) * spread;
  const samples = placesOf(random.fork("design"), scenario, days.length).map((place, index) => {
    const day = days[place]!;
    const batch = Math.floor((index * batches) / count);
    const error = sigmaFromRsd(scenario.measurement) * draw.normal() + batchErrors[batch]! + meterError;
    const measured = loads[place]! * Math.exp(error);
    const limit = scenario.censored > 0 ? Math.exp(limitCentre + 0.15 * draw.normal()) : 0;
    const seen = measured >= limit;
    return {
      day,
      window: windowOf(day),
      result: seen ? ("quantified" as const) : ("below LOQ" as const),
      load: seen ? measured : null,
      lowest: seen ? measured : 0,
      highest: seen ? measured : limit,
      errors: errorsOf(scenario, batches === 1 ? period.label : `${period.label} ${batch}`),
      usable: true,
    };
  });
  return { samples, truth: loads.reduce((sum, load) => sum + load, 0) / loads.length };
}

const windows = new Map<string, Window>();

/** The same few hundred days come back in every run, and asking the time zone is slow. */
function windowOf(day: string): Window {
  const window = windows.get(day) ?? dayWindow(day, ZONE);
  windows.set(day, window);
  return window;
}

function errorsOf(scenario: Scenario, batch: string): readonly ErrorTerm[] {
  return [
    { source: "concentration", scope: "sample", key: "", sigma: sigmaFromRsd(scenario.measurement) },
    { source: "batch", scope: "batch", key: batch, sigma: sigmaFromRsd(scenario.batch) },
    { source: "meter", scope: "site", key: "plant", sigma: sigmaFromRsd(scenario.meter) },
  ];
}

function trueLoads(
  random: Random,
  scenario: Scenario,
  days: readonly string[],
  level: number,
): readonly number[] {
  const { daySd, dayCorrelation: phi } = scenario;
  let effect = random.normal();
  const weeks = new Map<number, number>();
  return days.map((day, index) => {
    effect = index === 0 ? effect : phi * effect + Math.sqrt(1 - phi ** 2) * random.normal();
    const week = Math.floor(index / 7);
    if (!weeks.has(week)) weeks.set(week, random.normal());
    const season = seasonOf(day, scenario.summerDip ?? 0);
    const weekend = ["Sat", "Sun", "Mon"].includes(weekdayOf(day)) ? Math.log(scenario.weekendRatio) : 0;
    return level * season * Math.exp(weekend + daySd * effect + scenario.weekSd * weeks.get(week)!);
  });
}

/** 1 in the middle of January, 1 - dip in the middle of July. */
function seasonOf(day: string, dip: number): number {
  const place = daysBetween(`${day.slice(0, 4)}-01-15`, day) / 365.25;
  return 1 - (dip * (1 - Math.cos(2 * Math.PI * place))) / 2;
}

/** Rotating: equal steps that walk through the weekdays. Whole weeks: one run of days. */
function placesOf(random: Random, { samples, design, firstDay }: Scenario, days: number): readonly number[] {
  if (design === "whole weeks") {
    const start = firstDay ?? random.integer(days - samples + 1);
    return Array.from({ length: samples }, (_, index) => start + index);
  }
  const step = Math.max(1, Math.floor((days - 1) / samples));
  const rotation = step % 7 === 0 ? step - 1 : step;
  const start = random.integer(days - rotation * (samples - 1));
  return Array.from({ length: samples }, (_, index) => start + index * rotation);
}

/** The 122 days before those of `autumn`, so the summer. */
export function summer(year: number): Period {
  return { label: `${year}-T2`, start: addDays(`${year}-09-01`, -122), end: `${year}-08-31` };
}

/** 122 days from the first of September, and the same a year later. */
export function autumn(year: number): Period {
  const start = `${year}-09-01`;
  return { label: `${year}-T3`, start, end: addDays(start, 121) };
}
