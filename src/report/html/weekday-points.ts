import type { LoadRow } from "../../loads/index.ts";
import type { WeekdayPoint } from "../charts/index.ts";

const LONGEST_DAY = 36 * 3_600_000;

/**
 * Measured samples on the weekday of the middle of their window (by the clock of the window's start), in per cent of
 * their plant's own mean. Composites longer than 36 hours stand for no single weekday and are left out.
 */
export function weekdayPoints(loads: readonly LoadRow[]): WeekdayPoint[] {
  const means = new Map<string, { sum: number; count: number }>();
  const days = loads.flatMap((row) => {
    const load = row.load_mg_per_day_per_1000;
    const weekday = middleWeekday(row);
    return load === null || weekday === null ? [] : [{ site: row.site, weekday, load }];
  });
  for (const { site, load } of days) {
    const mean = means.get(site) ?? { sum: 0, count: 0 };
    means.set(site, { sum: mean.sum + load, count: mean.count + 1 });
  }
  return days.flatMap(({ site, weekday, load }) => {
    const mean = means.get(site);
    return mean === undefined || !(mean.sum > 0)
      ? []
      : [{ weekday, value: (100 * load * mean.count) / mean.sum }];
  });
}

/** 0 Monday to 6 Sunday. The local clock is read off the text: its offset shifts the instant back to wall time. */
function middleWeekday(row: LoadRow): number | null {
  const [start, end] = [Date.parse(row.sampling_start), Date.parse(row.sampling_end)];
  const wall = Date.parse(`${row.sampling_start.slice(0, 16)}Z`);
  if (!Number.isFinite(start) || !Number.isFinite(end) || !Number.isFinite(wall)) return null;
  if (end <= start || end - start > LONGEST_DAY) return null;
  return (new Date(wall + (end - start) / 2).getUTCDay() + 6) % 7;
}
