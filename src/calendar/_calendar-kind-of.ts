import type { Period } from "./period.ts";
import { type CalendarPeriodKind, periodOf } from "./period-of.ts";

const PATTERNS: readonly (readonly [CalendarPeriodKind, RegExp])[] = [
  ["tertial", /^\d{4}-T\d$/],
  ["week", /^\d{4}-W\d\d$/],
  ["month", /^\d{4}-\d\d$/],
  ["quarter", /^\d{4}-Q\d$/],
  ["year", /^\d{4}$/],
];

/** Which calendar kind a period is, by its label and both ends; null for a campaign or a named period. */
export function calendarKindOf(period: Period): CalendarPeriodKind | null {
  const kind = PATTERNS.find(([, pattern]) => pattern.test(period.label))?.[0];
  if (kind === undefined) return null;
  const { label, start, end } = periodOf(period.start, kind);
  return label === period.label && start === period.start && end === period.end ? kind : null;
}
