import { daysOf, type Period, type SamplingDay, type Weekday, weekdayOf } from "../calendar/index.ts";
import type { Random } from "../numerics/index.ts";
import type { DayRules } from "./day-rules.ts";
import { ROTATION } from "./design.ts";

/**
 * Single days spread over a period, as many as asked for or as can be had: the period is cut into equal parts, each part
 * gets its weekday, and the day is drawn among those of that weekday. A part without one takes the nearest day of that
 * weekday, then of its kind (weekday or weekend), then any. In order of time.
 * @param wanted the weekday of each part
 */
export function chooseDays(
  period: Period,
  wanted: readonly Weekday[],
  weekend: readonly Weekday[],
  rules: DayRules,
  random: Random,
): readonly SamplingDay[] {
  const calendar = daysOf(period);
  const possible = calendar.flatMap((day, index) => (rules.isPossible(day) ? [index] : []));
  const taken = new Set<number>();
  wanted.forEach((weekday, part) => {
    const from = Math.floor((part * calendar.length) / wanted.length);
    const to = Math.floor(((part + 1) * calendar.length) / wanted.length);
    const places = possible.filter((index) => !taken.has(index));
    const isSame = (index: number): boolean => weekdayOf(calendar[index] ?? "") === weekday;
    const isKind = (index: number): boolean =>
      weekend.includes(weekdayOf(calendar[index] ?? "")) === weekend.includes(weekday);
    const inside = places.filter((index) => index >= from && index < to && isSame(index));
    const near = [places.filter(isSame), places.filter(isKind), places].find((list) => list.length > 0);
    const chosen =
      inside.length > 0 ? inside[random.integer(inside.length)] : nearest(near ?? [], (from + to - 1) / 2);
    if (chosen !== undefined) taken.add(chosen);
  });
  return [...taken].sort((a, b) => a - b).map((index) => calendar[index] ?? "");
}

/** Weekdays for n rotating days: both kinds of day in the week's shares, beginning at a drawn place. */
export function rotatingWeekdays(samples: number, random: Random): readonly Weekday[] {
  const turns = Array.from({ length: samples }, (_, index) => ROTATION[index % 7] as Weekday);
  const start = samples > 0 ? random.integer(samples) : 0;
  return [...turns.slice(start), ...turns.slice(0, start)];
}

function nearest(places: readonly number[], middle: number): number | undefined {
  return places.reduce<number | undefined>(
    (best, place) =>
      best === undefined || Math.abs(place - middle) < Math.abs(best - middle) ? place : best,
    undefined,
  );
}
