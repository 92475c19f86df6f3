import { addDays, isSamplingDay, type SamplingDay } from "../calendar/index.ts";
import { type Clock, readClock } from "./read-clock.ts";
import { standsForNever } from "./stands-for-never.ts";

/** What a cell of a date column says. */
export type DateReading =
  | {
      readonly kind: "day";
      readonly day: SamplingDay;
      readonly clock: Clock | null;
      readonly serial?: boolean;
    }
  /** A moment with its own offset, milliseconds since 1970 UTC. */
  | { readonly kind: "instant"; readonly instant: number }
  /** A whole week, Monday to Sunday. */
  | { readonly kind: "week"; readonly day: SamplingDay }
  | { readonly kind: "unreadable"; readonly why: "date" | "time" | "short year" };

export type DateOrder = "dmy" | "mdy";

const UNREADABLE = { kind: "unreadable", why: "date" } as const;

/** `tisdag den 13 januari 2026`, `Tue, 13 January 2026`: the date says it again. */
const WEEKDAY =
  /^(?:(?:mån|tis|ons|tors?|fre|lör|sön)(?:dag(?:en)?)?[.,]* +|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[.,]* +)?(?:den +)?(?=\S)/i;

/**
 * Reads a date, or a date with a time: ISO 8601, `20260113`, `16_11_2021`, `dd.mm.yyyy`, `13/1 2026`, `13 januari 2026`,
 * spreadsheet serials (1900 system), weeks (`2026-W03`, `v.3 2026`). `order` settles `03/04/2026`.
 */
export function readDate(cell: string | number, order: DateOrder): DateReading {
  if (typeof cell === "number") return fromNumber(cell);
  const text = cell
    .trim()
    .replace(/[\u00a0\u202f]/g, " ")
    .replace(WEEKDAY, "")
    .replace(/^(\d{1,2})([/.])(\d{1,2}) (\d{4})\b/, "$1$2$3$2$4");
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]+(.+))?$/.exec(text);
  if (iso) return withClock(day(iso[1]!, iso[2]!, iso[3]!), iso[4]);
  if (/^\d+([.,]\d+)?$/.test(text)) return fromNumber(Number(text.replace(",", ".")));
  const week = weekOf(text);
  if (week !== null) return week;
  const named = namedMonth(text);
  if (named !== null) return named;
  const yearFirst = /^(\d{4})[-_/.](\d{1,2})[-_/.](\d{1,2})(?:[T ]+(.+))?$/.exec(text);
  if (yearFirst) return withClock(day(yearFirst[1]!, yearFirst[2]!, yearFirst[3]!), yearFirst[4]);
  const compact = /^(\d{4})(\d{2})(\d{2})[T ]+(.+)$/.exec(text);
  if (compact) return withClock(day(compact[1]!, compact[2]!, compact[3]!), compact[4]);
  const yearLast = /^(\d{1,2})([-_/.])\s?(\d{1,2})[-_/.]\s?(\d{4})(?:[T ]+(.+))?$/.exec(text);
  if (yearLast) {
    const [, a, mark, b, year, rest] = yearLast;
    const monthFirst = order === "mdy" && (mark === "/" || mark === "-");
    return withClock(monthFirst ? day(year!, a!, b!) : day(year!, b!, a!), rest);
  }
  if (
    /^\d{2}[-_/.]?\d{1,2}[-_/.]?\d{1,2}(?:[T ]+.+)?$/.test(text) ||
    /^\d{1,2}[-_/.]\d{1,2}[-_/.]\d{2}(?: .+)?$/.test(text)
  ) {
    return { kind: "unreadable", why: "short year" };
  }
  return UNREADABLE;
}

function withClock(date: SamplingDay | null, rest: string | undefined): DateReading {
  if (date === null) return UNREADABLE;
  if (rest === undefined || rest.trim() === "" || standsForNever(date))
    return { kind: "day", day: date, clock: null };
  const zoned = /^(.*?)\s*(Z|[+-]\d{2}:?\d{2})$/.exec(rest.trim());
  const clock = readClock(zoned?.[1] ?? rest);
  if (clock === null) return { kind: "unreadable", why: "time" };
  if (zoned === null)
    return clock.hour === 24
      ? { kind: "day", day: addDays(date, 1), clock: MIDNIGHT }
      : { kind: "day", day: date, clock };
  const [year, month, dayOfMonth] = date.split("-").map(Number) as [number, number, number];
  const utc = Date.UTC(year, month - 1, dayOfMonth, clock.hour, clock.minute, clock.second);
  return { kind: "instant", instant: utc - offsetOf(zoned[2]!) };
}

const MIDNIGHT: Clock = { hour: 0, minute: 0, second: 0 };

function offsetOf(written: string): number {
  if (written === "Z") return 0;
  const digits = written.replace(/\D/g, "");
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
  return (written.startsWith("-") ? -minutes : minutes) * 60_000;
}

function day(year: string, month: string, date: string): SamplingDay | null {
  const text = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  return isSamplingDay(text) ? text : null;
}

const EARLIEST_SERIAL = 18264; // 1950-01-01
const LATEST_SERIAL = 73051; // 2100-01-01

function fromNumber(value: number): DateReading {
  if (value >= 19000101 && value < 21000101 && Number.isInteger(value)) {
    const text = String(value);
    return withClock(day(text.slice(0, 4), text.slice(4, 6), text.slice(6)), undefined);
  }
  if (value >= EARLIEST_SERIAL && value < LATEST_SERIAL) {
    const whole = Math.floor(value);
    const seconds = Math.round((value - whole) * 86400);
    const date = addDays("1899-12-30", whole + Math.floor(seconds / 86400));
    const rest = seconds % 86400;
    const clock =
      rest === 0
        ? null
        : { hour: Math.floor(rest / 3600), minute: Math.floor((rest % 3600) / 60), second: rest % 60 };
    return { kind: "day", day: date, clock, serial: true };
  }
  return value >= 100_000 && value < 1_000_000 && Number.isInteger(value)
    ? { kind: "unreadable", why: "short year" }
    : UNREADABLE;
}

/** Its last week ends in a year that no day is named in. */
const LAST_YEAR = 9999;

function weekOf(text: string): DateReading | null {
  const match =
    /^(\d{4})[- ]?W(\d{1,2})$/i.exec(text) ?? /^(\d{4})[- ]?(?:v|vecka|kw|week)\.?\s?(\d{1,2})$/i.exec(text);
  const swapped = /^(?:v|vecka|kw|week|w)\.?\s?(\d{1,2})[ ,/-]+(\d{4})$/i.exec(text);
  if (match === null && swapped === null) return null;
  const year = Number(match?.[1] ?? swapped?.[2]);
  const week = Number(match?.[2] ?? swapped?.[1]);
  const fourth = Date.UTC(year, 0, 4);
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * 86_400_000 + (week - 1) * 7 * 86_400_000;
  const start = new Date(monday).toISOString().slice(0, 10);
  const thursday = new Date(monday + 3 * 86_400_000).getUTCFullYear();
  return week >= 1 && week <= 53 && thursday === year && year < LAST_YEAR
    ? { kind: "week", day: start }
    : UNREADABLE;
}

const MONTHS: readonly RegExp[] = [
  /^jan/,
  /^feb/,
  /^(mar|mär|mrz)/,
  /^apr/,
  /^(maj|may|mai)/,
  /^(jun)/,
  /^(jul)/,
  /^aug/,
  /^sep/,
  /^(okt|oct)/,
  /^nov/,
  /^(dec|dez|des)/,
];

function namedMonth(text: string): DateReading | null {
  const dayFirst = /^(\d{1,2})[-. ]*\s*([a-zåäöé]{3,})\.?[-, ]*(\d{4})(?:[T ,]+(.+))?$/i.exec(text);
  const monthFirst = dayFirst ? null : /^([a-z]{3,})\.?\s+(\d{1,2}),?\s+(\d{4})(?:[T ,]+(.+))?$/i.exec(text);
  const parts = dayFirst
    ? [dayFirst[1], dayFirst[2], dayFirst[3], dayFirst[4]]
    : monthFirst
      ? [monthFirst[2], monthFirst[1], monthFirst[3], monthFirst[4]]
      : null;
  if (parts === null) return null;
  const month = MONTHS.findIndex((pattern) => pattern.test(parts[1]!.toLowerCase()));
  return month < 0 ? UNREADABLE : withClock(day(parts[2]!, String(month + 1), parts[0]!), parts[3]);
}
