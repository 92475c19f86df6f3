import { WbeError } from "../base/index.ts";
import { daysSince1970 } from "./_civil.ts";
import { type OffsetSpan, swedishSpan } from "./_swedish-time.ts";

const WEEK_MS = 604_800_000;
const SECOND_MS = 1000;
const SWEDISH = "Europe/Stockholm";

/** Milliseconds that a zone's clocks are ahead of UTC at an instant. */
export type OffsetAt = (instant: number) => number;

const zones: Map<string, OffsetAt> = /* @__PURE__ */ new Map();

/**
 * The offset rule of an IANA time zone, as the runtime's Intl knows it. Intl is asked once for each week that is
 * touched and some 30 times for a week in which the clocks change; all other look-ups are arithmetic.
 * @throws WbeError SETTING_INVALID when the zone is not known
 */
export function offsetsOf(timeZone: string): OffsetAt {
  const known = zones.get(timeZone);
  if (known !== undefined) return known;
  const made = timeZone === SWEDISH ? swedish() : cachedByWeek(askIntl(timeZone));
  zones.set(timeZone, made);
  return made;
}

/** Intl is made when the first instant outside the years of the rule is asked for; neighbours share a span. */
function swedish(): OffsetAt {
  let byIntl: OffsetAt | null = null;
  let last: OffsetSpan | null = null;
  return (instant) => {
    if (last !== null && instant >= last.from && instant < last.until) return last.offset;
    const span = swedishSpan(instant);
    if (span !== null) {
      last = span;
      return span.offset;
    }
    byIntl ??= cachedByWeek(askIntl(SWEDISH));
    return byIntl(instant);
  };
}

interface WeekOffsets {
  readonly before: number;
  /** First instant at which `after` holds; the week's start when the clocks do not change in it. */
  readonly change: number;
  readonly after: number;
}

function cachedByWeek(ask: OffsetAt): OffsetAt {
  const atStart = new Map<number, number>();
  const weeks = new Map<number, WeekOffsets>();
  const startOffset = (week: number): number => {
    const known = atStart.get(week) ?? ask(week * WEEK_MS);
    atStart.set(week, known);
    return known;
  };
  return (instant) => {
    const number = Math.floor(instant / WEEK_MS);
    let week = weeks.get(number);
    if (week === undefined) {
      const before = startOffset(number);
      const after = startOffset(number + 1);
      const start = number * WEEK_MS;
      week = { before, after, change: before === after ? start : firstSecond(ask, start, start + WEEK_MS) };
      weeks.set(number, week);
    }
    return instant < week.change ? week.before : week.after;
  };
}

/** First full second in (start, end] at which the offset is no longer that of `start`. */
function firstSecond(ask: OffsetAt, start: number, end: number): number {
  const before = ask(start);
  let [low, high] = [start / SECOND_MS, end / SECOND_MS];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (ask(middle * SECOND_MS) === before) low = middle;
    else high = middle;
  }
  return high * SECOND_MS;
}

function askIntl(timeZone: string): OffsetAt {
  const format = formatterOf(timeZone);
  return (instant) => {
    const parts: Record<string, string> = {};
    for (const { type, value } of format.formatToParts(instant)) parts[type] = value;
    const part = (name: string): number => Number(parts[name]);
    const days = daysSince1970(part("year"), part("month"), part("day"));
    const seconds = ((24 * days + part("hour")) * 60 + part("minute")) * 60 + part("second");
    return seconds * SECOND_MS - instant;
  };
}

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  try {
    if (!/^[A-Za-z]/.test(timeZone)) throw new RangeError("an offset is not a zone");
    return new Intl.DateTimeFormat("en-US-u-ca-gregory-nu-latn", {
      timeZone,
      hourCycle: "h23",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      second: "2-digit",
    });
  } catch {
    throw new WbeError(
      "SETTING_INVALID",
      `the setting timeZone cannot be used: ${timeZone} is not a known zone`,
      {
        path: "timeZone",
        expected: "an IANA name such as Europe/Stockholm",
        received: String(timeZone),
      },
    );
  }
}
