import { calendarKindOf } from "./_calendar-kind-of.ts";
import { addDays } from "./add-days.ts";
import type { Period } from "./period.ts";
import { periodOf } from "./period-of.ts";

/**
 * The period before this one. A calendar period has the calendar's, whether `periods` holds it or not; a campaign
 * or named period has the one of `periods` that ended last before it begins, or null.
 */
export function previousPeriod(period: Period, periods: readonly Period[]): Period | null {
  const kind = calendarKindOf(period);
  if (kind !== null) return periodOf(addDays(period.start, -1), kind);
  return periods
    .filter(({ end }) => end < period.start)
    .reduce<Period | null>(
      (latest, other) => (latest === null || other.end > latest.end ? other : latest),
      null,
    );
}
