import { WbeError } from "../base/index.ts";
import { addDays, type Period, type PeriodSetting, periodOf, type SamplingDay } from "../calendar/index.ts";

const A_YEAR = { week: 52, month: 12, quarter: 4, tertial: 3, year: 1 } as const;

/**
 * The periods to plan from a day on: of a calendar kind, a year's worth or as many as asked for, the first the one that
 * holds the day; of named periods those that end on or after it. Campaigns have no calendar and are planned as tertials.
 * @throws WbeError ARGUMENT_INVALID when nothing lies ahead or the number cannot be meant
 */
export function planPeriods(setting: PeriodSetting, from: SamplingDay, count?: number): readonly Period[] {
  const periods = ahead(setting, from, count);
  if (periods.length > 0) return periods;
  throw new WbeError("ARGUMENT_INVALID", `no period ends on or after ${from}`, {
    path: "from",
    expected: "a day before the end of the last period, and at least 1 period",
    received: count === undefined ? from : String(count),
  });
}

function ahead(setting: PeriodSetting, from: SamplingDay, count: number | undefined): readonly Period[] {
  if (typeof setting !== "string") {
    const later = setting
      .filter(({ to }) => to >= from)
      .map(({ name, from: start, to }) => ({ label: name, start, end: to }));
    return later.slice(0, count);
  }
  const kind = setting === "campaign" ? "tertial" : setting;
  const periods: Period[] = [];
  let day = from;
  for (let index = 0; index < Math.min(count ?? A_YEAR[kind], 520); index++) {
    const period = periodOf(day, kind);
    periods.push(period);
    day = addDays(period.end, 1);
  }
  return periods;
}
