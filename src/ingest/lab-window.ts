import { addDays, dayWindow, type SamplingDay, startOfDay, type Window } from "../calendar/index.ts";
import type { LabField } from "./lab-columns.ts";
import { cellOf, type EntryPlan, type LabPlan } from "./lab-plan.ts";
import { type Moment, readMoment } from "./moment.ts";
import { readClock } from "./read-clock.ts";
import { standsForNever } from "./stands-for-never.ts";
import type { Cell } from "./table.ts";
import type { WindowReading } from "./window-reading.ts";

const DAY_MS = 86_400_000;

/** A code with the column it belongs to. */
type Problem = WindowReading["problems"][number];

/**
 * The composite's window: from `start` and `end`; else 24 hours from one of them; else the day that `date` names,
 * as local midnight to midnight or as 24 hours from its clock time. A week name gives the whole week.
 */
export function labWindow(plan: LabPlan, entry: EntryPlan, cells: readonly Cell[]): WindowReading {
  const key = FIELDS.map((field) => keyOf(cellOf(entry, cells, field))).join("\u0001");
  const known = plan.windows.get(key);
  if (known !== undefined) return known;
  const reading = readWindow(plan, entry, cells);
  plan.windows.set(key, reading);
  return reading;
}

/** A workbook's 0.5 is noon, the text 0.5 is not. */
function keyOf(cell: Cell): string {
  return typeof cell === "number" ? `#${cell}` : cell;
}

const FIELDS: readonly LabField[] = ["date", "time", "start", "end", "endTime"];

function readWindow(plan: LabPlan, entry: EntryPlan, cells: readonly Cell[]): WindowReading {
  const { timeZone, dayLabel, today } = plan.options;
  const problems: Problem[] = [];
  const read = (field: LabField, clockField: LabField): Moment | null => {
    const cell = cellOf(entry, cells, field);
    if (cell === "" || (typeof cell === "string" && cell.trim() === "")) return null;
    const order = entry.columns[field]?.order ?? "dmy";
    const halfDays = [field, clockField].some((name) => entry.columns[name]?.halfDays === true);
    const moment = readMoment(dated(cell, field, plan, entry, cells), cellOf(entry, cells, clockField), {
      order,
      timeZone,
      halfDays,
    });
    if (typeof moment === "string" || standsForNever(moment.day)) {
      const code = typeof moment === "string" ? moment : "DATE_UNREADABLE";
      problems.push({ code, field, details: { zone: timeZone } });
      return null;
    }
    if (moment.serial) problems.push({ code: "DATE_SERIAL", field, details: { day: moment.day } });
    if (moment.twice === true) problems.push({ code: "TIME_TWICE", field, details: { zone: timeZone } });
    if (today !== undefined && moment.day > today) problems.push({ code: "DATE_IN_FUTURE", field });
    if (moment.day < "1990-01-01") problems.push({ code: "DATE_TOO_OLD", field });
    return moment;
  };
  const start = read("start", "time");
  const end = read("end", "endTime");
  const date = start === null && end === null ? read("date", "time") : null;
  if (problems.some(({ code }) => /UNREADABLE|YEAR_SHORT|NOT_EXISTING|TIME_AMBIGUOUS/.test(code)))
    return { window: null, problems };
  const window = windowFrom(start, end, date, timeZone, dayLabel);
  if (window === null) return { window, problems: [...problems, { code: "DATE_MISSING", field: "date" }] };
  if (window.end <= window.start)
    return { window: null, problems: [...problems, { code: "WINDOW_ORDER", field: "end" }] };
  return { window, problems };
}

/** A start or end that is only a clock time belongs to the date beside it; an end before the start to the next day. */
function dated(cell: Cell, field: LabField, plan: LabPlan, entry: EntryPlan, cells: readonly Cell[]): Cell {
  if (field === "date" || typeof cell !== "string" || readClock(cell) === null) return cell;
  const date = readMoment(cellOf(entry, cells, "date"), "", {
    order: entry.columns.date?.order ?? "dmy",
    timeZone: plan.options.timeZone,
  });
  if (typeof date === "string" || standsForNever(date.day)) return cell;
  const start = String(cellOf(entry, cells, "start")).trim();
  const later = field === "end" && minutes(cell) <= minutes(start);
  return `${later ? addDays(date.day, 1) : date.day} ${cell}`;
}

function minutes(text: string): number {
  const clock = readClock(text);
  return clock === null ? Number.NEGATIVE_INFINITY : clock.hour * 60 + clock.minute;
}

function windowFrom(
  start: Moment | null,
  end: Moment | null,
  date: Moment | null,
  timeZone: string,
  dayLabel: "start" | "end",
): Window | null {
  if (start !== null && end !== null) {
    const whole = start.instant === null && end.instant === null && start.day === end.day;
    if (whole) return dayWindow(start.day, timeZone);
    return { start: instantOf(start, timeZone), end: instantOf(end, timeZone) };
  }
  if (start !== null) return from(start, timeZone);
  if (end !== null) return until(end, timeZone);
  if (date === null) return null;
  return dayLabel === "start" || date.week ? from(date, timeZone) : until(date, timeZone);
}

function instantOf({ instant, day }: Moment, timeZone: string): number {
  return instant ?? startOfDay(day, timeZone);
}

function from({ instant, day, week }: Moment, timeZone: string): Window {
  if (instant !== null) return { start: instant, end: instant + DAY_MS };
  return { start: startOfDay(day, timeZone), end: startOfDay(addDays(day, week ? 7 : 1), timeZone) };
}

function until({ instant, day }: Moment, timeZone: string): Window {
  if (instant !== null) return { start: instant - DAY_MS, end: instant };
  return dayWindow(previous(day), timeZone);
}

function previous(day: SamplingDay): SamplingDay {
  return addDays(day, -1);
}
