const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const DASH = 45;
const ZERO = 48;

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days in a month, 1 to 12; 0 for any other month. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** Year, month (1-12) and day of month that a text states, or null when it is no day of the Gregorian calendar. */
export function civilOf(
  text: string,
): { readonly year: number; readonly month: number; readonly date: number } | null {
  if (typeof text !== "string" || text.length !== 10) return null;
  if (text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH) return null;
  const year = numberIn(text, 0, 4);
  const month = numberIn(text, 5, 7);
  const date = numberIn(text, 8, 10);
  return year >= 1 && date >= 1 && date <= daysInMonth(year, month) ? { year, month, date } : null;
}

/** The number that the digits from `start` to `end` write; NaN when one is no digit. */
function numberIn(text: string, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at++) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = 10 * value + digit;
  }
  return value;
}

/** `YYYY-MM-DD` of a year, month and day of month that exist. */
export function dayText(year: number, month: number, date: number): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
}

export function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}

/** The day `number` days after 1970-01-01 as text; the reverse of `daysSince1970`, for the years 0001 to 9999. */
export function dayTextOf(number: number): string {
  const day = number + 719_468;
  const era = Math.floor(day / 146_097);
  const dayOfEra = day - 146_097 * era;
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfMarchYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfMarchYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = 400 * era + yearOfEra + (month <= 2 ? 1 : 0);
  return dayText(year, month, dayOfMarchYear - Math.floor((153 * fromMarch + 2) / 5) + 1);
}

/** Days since 1970-01-01 of a year, month and day of month; years count from March, so leap days come last. */
export function daysSince1970(year: number, month: number, date: number): number {
  const marchYear = month > 2 ? year : year - 1;
  const dayOfMarchYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return 365 * marchYear + leapDays + dayOfMarchYear - 719_468;
}
