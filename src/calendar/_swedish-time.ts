import { daysSince1970 } from "./_civil.ts";

const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;

/** Years whose summer time is law and past or under way; later ones may be changed. */
const FIRST_YEAR = 1997;
const LAST_YEAR = 2026;
const FIRST = Date.UTC(FIRST_YEAR, 0, 1);
const END = Date.UTC(LAST_YEAR + 1, 0, 1);

/** A stretch of time in which the clocks keep their offset, milliseconds; `until` is the first instant after it. */
export interface OffsetSpan {
  readonly from: number;
  readonly until: number;
  readonly offset: number;
}

/**
 * How far Swedish clocks are ahead of UTC at an instant of 1997-2026, and for how long: summer time runs from 01:00 UTC on the
 * last Sunday of March to 01:00 UTC on that of October (directive 2000/84/EC, and 97/44/EC with the same rule before it).
 * Null outside these years. To ask Intl instead costs a program's start some 10 ms.
 */
export function swedishSpan(instant: number): OffsetSpan | null {
  if (!(instant >= FIRST && instant < END)) return null;
  const year = new Date(instant).getUTCFullYear();
  const [spring, autumn] = [changeIn(year, 3), changeIn(year, 10)];
  if (instant < spring) return { from: Date.UTC(year, 0, 1), until: spring, offset: HOUR_MS };
  if (instant < autumn) return { from: spring, until: autumn, offset: 2 * HOUR_MS };
  return { from: autumn, until: Date.UTC(year + 1, 0, 1), offset: HOUR_MS };
}

/** 01:00 UTC on the last Sunday of a month of 31 days. */
function changeIn(year: number, month: 3 | 10): number {
  const last = daysSince1970(year, month, 31);
  // 1970-01-01 was a Thursday.
  return (last - ((last + 4) % 7)) * DAY_MS + HOUR_MS;
}
