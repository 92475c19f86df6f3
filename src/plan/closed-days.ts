import { WbeError } from "../base/index.ts";
import { addDays, dayNumber, isoWeek, isSamplingDay, periodOf, type SamplingDay } from "../calendar/index.ts";

/** A run of days on which nothing is sampled; `to` is inclusive. */
export interface ClosedDays {
  readonly from: SamplingDay;
  readonly to: SamplingDay;
}

/**
 * Reads closed days as people write them: a day (`2027-06-18`), an ISO week (`2027-W28`), or two of them with a slash
 * between (`2027-W28/2027-W31`).
 * @throws WbeError ARGUMENT_INVALID for any other text, or an end before its start
 */
export function closedDays(text: string): ClosedDays {
  const [first = "", last = first, ...more] = text.split("/").map((part) => part.trim());
  const [from, to] = [daysOf(first), daysOf(last)];
  if (from !== null && to !== null && more.length === 0 && from.from <= to.to) {
    return { from: from.from, to: to.to };
  }
  const expected = "a day, an ISO week, or two with / between: 2027-06-18, 2027-W28, 2027-W28/2027-W31";
  throw new WbeError("ARGUMENT_INVALID", `closed: expected ${expected}, got ${text}`, {
    path: "closed",
    expected,
    received: text,
  });
}

function daysOf(text: string): ClosedDays | null {
  if (isSamplingDay(text)) return { from: text, to: text };
  const match = /^(\d{4})-W(\d{2})$/i.exec(text);
  if (match === null) return null;
  const [year, week] = [Number(match[1]), Number(match[2])];
  // 4 January lies in the first week of its ISO year
  const { start } = periodOf(`${match[1]}-01-04`, "week");
  const monday = addDays(start, 7 * (week - 1));
  const found = isoWeek(monday);
  if (found.year !== year || found.week !== week || dayNumber(monday) < dayNumber(start)) return null;
  return { from: monday, to: addDays(monday, 6) };
}
