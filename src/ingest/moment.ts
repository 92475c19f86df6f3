import type { Code } from "../base/index.ts";
import { dayOf, instantsOf, type SamplingDay } from "../calendar/index.ts";
import { lacksHalf } from "./half-days.ts";
import { type Clock, readClock } from "./read-clock.ts";
import { type DateOrder, readDate } from "./read-date.ts";
import type { Cell } from "./table.ts";

/** A point in time as written: a day, perhaps with a clock time, or a moment of its own. */
export interface Moment {
  readonly day: SamplingDay;
  /** Milliseconds since 1970 UTC; null for a whole day. In the autumn hour that comes twice, the first. */
  readonly instant: number | null;
  readonly clock: Clock | null;
  /** The clock time comes twice on this day, and the first was taken. */
  readonly twice?: boolean;
  /** The cell named a whole week that starts on `day`. */
  readonly week: boolean;
  /** A spreadsheet's day number, read as this day. */
  readonly serial: boolean;
}

export interface MomentContext {
  readonly order: DateOrder;
  readonly timeZone: string;
  /** The column writes am and pm, so a time without them is open. */
  readonly halfDays?: boolean;
}

/** Reads a date cell, with a clock time from a cell of its own when there is one; a code when it cannot be read. */
export function readMoment(
  cell: Cell,
  clockCell: Cell,
  { order, timeZone, halfDays = false }: MomentContext,
): Moment | Code {
  const reading = readDate(cell, order);
  switch (reading.kind) {
    case "unreadable":
      return reading.why === "short year"
        ? "DATE_YEAR_SHORT"
        : reading.why === "time"
          ? "TIME_UNREADABLE"
          : "DATE_UNREADABLE";
    case "week":
      return { day: reading.day, instant: null, clock: null, week: true, serial: false };
    case "instant":
      return {
        day: dayOf(reading.instant, timeZone),
        instant: reading.instant,
        clock: null,
        week: false,
        serial: false,
      };
    case "day":
      break;
  }
  const clock = reading.clock ?? clockOf(clockCell);
  if (clock === "unreadable") return "TIME_UNREADABLE";
  const { day, serial = false } = reading;
  const written = reading.clock === null ? clockCell : cell;
  if (halfDays && clock !== null && lacksHalf(String(written), clock.hour)) return "TIME_AMBIGUOUS";
  if (clock === null) return { day, instant: null, clock, week: false, serial };
  const [first, second] = instantsOf({ day, ...clock }, timeZone);
  if (first === undefined) return "TIME_NOT_EXISTING";
  return { day, instant: first, clock, twice: second !== undefined, week: false, serial };
}

/** A clock cell: text, or a workbook's fraction of a day. */
export function clockOf(cell: Cell): Clock | null | "unreadable" {
  if (typeof cell === "string") return cell.trim() === "" ? null : (readClock(cell) ?? "unreadable");
  if (cell < 0 || cell >= 1) return "unreadable";
  const seconds = Math.round(cell * 86400);
  return {
    hour: Math.floor(seconds / 3600),
    minute: Math.floor((seconds % 3600) / 60),
    second: seconds % 60,
  };
}
