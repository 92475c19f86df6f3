import { addDays, dayWindow, type Period, type SamplingDay } from "../../src/calendar/index.ts";
import type { LevelSample, PeriodLevelOptions } from "../../src/levels/index.ts";
import type { ErrorTerm } from "../../src/uncertainty/index.ts";

export const ZONE = "Europe/Stockholm";
export const SPRING: Period = { label: "2026-T1", start: "2026-01-01", end: "2026-04-30" };
export const OPTIONS: PeriodLevelOptions = { period: SPRING, timeZone: ZONE };

/** Sample error .16, one batch (.10), population of the site (.07). */
export function errorsOf(batch = "b1"): readonly ErrorTerm[] {
  return [
    { source: "concentration", scope: "sample", key: "", sigma: 0.16 },
    { source: "batch", scope: "batch", key: batch, sigma: 0.1 },
    { source: "population", scope: "site", key: "plant", sigma: 0.07 },
  ];
}

/** A sample of one local day: a load, or "<limit"; "<?" lies below an unknown limit. */
export function sampleOf(
  day: SamplingDay,
  load: number | string,
  errors: readonly ErrorTerm[] = errorsOf(),
  days = 1,
): LevelSample {
  const measured = typeof load === "number";
  const start = dayWindow(day, ZONE).start;
  return {
    day: addDays(day, Math.floor((days - 1) / 2)),
    window: { start, end: dayWindow(addDays(day, days - 1), ZONE).end },
    result: measured ? "quantified" : "below LOQ",
    load: measured ? load : null,
    lowest: measured ? load : 0,
    highest: measured ? load : load === "<?" ? null : Number(load.slice(1)),
    errors,
    usable: true,
  };
}

/** Rotating weekdays, 16 days apart from a Thursday: one sample a weekday in seven. */
export function rotating(
  loads: readonly (number | string)[],
  from: SamplingDay = "2026-01-01",
  errors?: readonly ErrorTerm[],
): readonly LevelSample[] {
  return loads.map((load, index) => sampleOf(addDays(from, 16 * index), load, errors));
}

/** A run of days from a Monday. */
export function week(
  loads: readonly (number | string)[],
  from: SamplingDay = "2026-03-09",
): readonly LevelSample[] {
  return loads.map((load, index) => sampleOf(addDays(from, index), load));
}

/** Monday to Sunday, of methods section 5. */
export const WEEK_1 = [212, 198, 240, 251, 388, 402, 295] as const;
