import type { Language } from "../texts/language.ts";
import { labelNumber } from "./label-number.ts";
import type { WeekdayPoint } from "./weekday-point.ts";
import { CHART_WORDS } from "./words.ts";

/** The mean of each weekday, for those who hear the chart. */
export function describeWeekdays(points: readonly WeekdayPoint[], language: Language): string {
  const words = CHART_WORDS[language];
  if (points.length === 0) return `${words.nothing}.`;
  const days = words.weekdays.flatMap((name, weekday) => {
    const values = points.filter((point) => point.weekday === weekday).map((point) => point.value);
    const mean = meanOf(values);
    return mean === null
      ? []
      : [`${name} ${labelNumber(mean, language)} (${values.length} ${words.samples})`];
  });
  return `${words.mean}: ${days.join(", ")}.`;
}

/** Arithmetic mean; null of nothing. */
export function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
