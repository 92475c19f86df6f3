import {
  dayFromNumber,
  dayNumber,
  dayWindow,
  isoWithOffset,
  type SamplingDay,
  type Window,
} from "../calendar/index.ts";

/** A day as the rows of one date share it. */
export interface DayEntry {
  /** Days since 1970-01-01. */
  readonly number: number;
  /** Days since the table's first. */
  readonly index: number;
  readonly window: Window;
  /** `start,end` as a row of loads prints them. */
  readonly text: Uint8Array;
}

const FIRST_YEAR = 2000;
const LAST_YEAR = 2049;
const MONTHS = 16;
const DAYS = 32;

/** More days than the table holds. */
export const MOST_DAYS = (LAST_YEAR - FIRST_YEAR + 1) * 366;

/** Finds the day that `YYYY-MM-DD` names at a position; null for other bytes, no day, or one after `today`. */
export function dayTable(
  timeZone: string,
  today: SamplingDay | null,
): (bytes: Uint8Array, from: number, to: number) => DayEntry | null {
  const known: (DayEntry | null | undefined)[] = [];
  const first = dayNumber(`${FIRST_YEAR}-01-01`);
  const make = (year: number, month: number, day: number): DayEntry | null => {
    const name = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
    if (today !== null && name > today) return null;
    const number = Math.round(Date.UTC(year, month - 1, day) / 86_400_000);
    if (dayFromNumber(number) !== name) return null;
    const window = dayWindow(name, timeZone);
    const text = `${isoWithOffset(window.start, timeZone)},${isoWithOffset(window.end, timeZone)}`;
    return { number, index: number - first, window, text: new TextEncoder().encode(text) };
  };
  return (bytes, from, to) => {
    if (to - from !== 10 || bytes[from + 4] !== 45 || bytes[from + 7] !== 45) return null;
    const year = 100 * two(bytes, from) + two(bytes, from + 2);
    const month = two(bytes, from + 5);
    const day = two(bytes, from + 8);
    if (!(year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12 && day >= 1 && day <= 31))
      return null;
    const place = ((year - FIRST_YEAR) * MONTHS + month) * DAYS + day;
    let entry = known[place];
    if (entry === undefined) {
      entry = make(year, month, day);
      known[place] = entry;
    }
    return entry;
  };
}

/** Two digits as a number; NaN for other bytes. */
function two(bytes: Uint8Array, at: number): number {
  const tens = (bytes[at] ?? 0) - 48;
  const ones = (bytes[at + 1] ?? 0) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? 10 * tens + ones : Number.NaN;
}
