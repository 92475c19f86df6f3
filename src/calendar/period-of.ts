import { civilOf, daysInMonth, dayText, pad } from "./_civil.ts";
import { notADay } from "./_not-a-day.ts";
import { dayFromNumber } from "./day-from-number.ts";
import { dayNumber } from "./day-number.ts";
import { isoWeek } from "./iso-week.ts";
import type { Period, PeriodKind } from "./period.ts";
import type { SamplingDay } from "./sampling-day.ts";

/** The kinds that the calendar alone defines. */
export type CalendarPeriodKind = Exclude<PeriodKind, "campaign">;

const MONTHS = { month: 1, quarter: 3, tertial: 4, year: 12 } as const;

/** A long table asks for few days many times. */
const known: Map<CalendarPeriodKind, Map<SamplingDay, Period>> = /* @__PURE__ */ new Map();
const MOST_DAYS = 16_384;

/**
 * The calendar period that holds a day, labelled `2026-T1`, `2026-W03`, `2026-03`, `2026-Q1` or `2026`.
 * @throws WbeError ARGUMENT_INVALID when it is not a day
 */
export function periodOf(day: SamplingDay, kind: CalendarPeriodKind): Period {
  const ofKind = known.get(kind) ?? new Map<SamplingDay, Period>();
  const found = ofKind.get(day);
  if (found !== undefined) return found;
  const made = periodWith(day, kind);
  if (ofKind.size >= MOST_DAYS) ofKind.clear();
  known.set(kind, ofKind.set(day, made));
  return made;
}

function periodWith(day: SamplingDay, kind: CalendarPeriodKind): Period {
  const civil = civilOf(day);
  if (civil === null) throw notADay(day);
  if (kind === "week") return weekOf(day);
  const { year, month } = civil;
  const index = Math.floor((month - 1) / MONTHS[kind]);
  const last = (index + 1) * MONTHS[kind];
  return {
    label: labelOf(year, index + 1, kind),
    start: dayText(year, last - MONTHS[kind] + 1, 1),
    end: dayText(year, last, daysInMonth(year, last)),
  };
}

function labelOf(year: number, number: number, kind: keyof typeof MONTHS): string {
  const text = pad(year, 4);
  switch (kind) {
    case "year":
      return text;
    case "month":
      return `${text}-${pad(number, 2)}`;
    case "quarter":
      return `${text}-Q${number}`;
    case "tertial":
      return `${text}-T${number}`;
  }
}

function weekOf(day: SamplingDay): Period {
  const { year, week } = isoWeek(day);
  const number = dayNumber(day);
  const monday = number - ((((number + 3) % 7) + 7) % 7);
  return {
    label: `${pad(year, 4)}-W${pad(week, 2)}`,
    start: dayFromNumber(monday),
    end: dayFromNumber(monday + 6),
  };
}
