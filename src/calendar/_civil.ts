const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const DAY_PATTERN = /^\d{4}-\d{2}-\d{2}$/;

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
  if (!DAY_PATTERN.test(text)) return null;
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  const date = Number(text.slice(8, 10));
  return year >= 1 && date >= 1 && date <= daysInMonth(year, month) ? { year, month, date } : null;
}

/** `YYYY-MM-DD` of a year, month and day of month that exist. */
export function dayText(year: number, month: number, date: number): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
}

export function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}

/** Days since 1970-01-01 of a year, month and day of month; years count from March, so leap days come last. */
export function daysSince1970(year: number, month: number, date: number): number {
  const marchYear = month > 2 ? year : year - 1;
  const dayOfMarchYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return 365 * marchYear + leapDays + dayOfMarchYear - 719_468;
}
