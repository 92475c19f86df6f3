import type { Language } from "../texts/language.ts";
import { labelInterval, labelNumber } from "./label-number.ts";
import type { WeekdayLevel, WeekdayPoint } from "./weekday-point.ts";
import { CHART_WORDS } from "./words.ts";

/** The level of each weekday, or its mean, for those who hear the chart. */
export function describeWeekdays(
  points: readonly WeekdayPoint[],
  language: Language,
  levels: readonly WeekdayLevel[] = [],
): string {
  const words = CHART_WORDS[language];
  if (levels.length > 0) {
    const told = levels.map(
      (level) => `${words.weekdays[level.weekday] ?? ""} ${labelInterval(level, language, words.noLevel)}`,
    );
    return `${capital(words.weekdayLevel)}: ${told.join(", ")}.`;
  }
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

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
