import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayFromNumber, dayNumber } from "../../src/calendar/index.ts";
import { readClock } from "../../src/ingest/read-clock.ts";
import { type DateReading, readDate } from "../../src/ingest/read-date.ts";

const day = (text: string, hour?: number, minute = 0): DateReading => ({
  kind: "day",
  day: text,
  clock: hour === undefined ? null : { hour, minute, second: 0 },
});

describe("readDate", () => {
  test.each([
    ["2026-01-13", day("2026-01-13")],
    [" 2026-01-13 ", day("2026-01-13")],
    ["20260113", day("2026-01-13")],
    [20260113, day("2026-01-13")],
    ["16_11_2021", day("2021-11-16")],
    ["1_2_2022", day("2022-02-01")],
    ["2021_11_16", day("2021-11-16")],
    ["2021/11/16", day("2021-11-16")],
    ["13.01.2026", day("2026-01-13")],
    ["3.4.2026", day("2026-04-03")],
    ["13/01/2026", day("2026-01-13")],
    ["13 januari 2026", day("2026-01-13")],
    ["13. Januar 2026", day("2026-01-13")],
    ["13-okt-2026", day("2026-10-13")],
    ["Jan 13, 2026", day("2026-01-13")],
    ["2026-01-13 08:00", day("2026-01-13", 8)],
    ["2026-01-13T08:15:00", day("2026-01-13", 8, 15)],
    ["2026-01-13 24:00", day("2026-01-14", 0)],
    ["9999-12-31 23:59:59", day("9999-12-31")],
    ["9999-12-31T23:59:59Z", day("9999-12-31")],
    ["0001-01-01T00:00:00+02:00", day("0001-01-01")],
    ["9999-W52", { kind: "unreadable", why: "date" }],
    ["13.01.2026 08.30", day("2026-01-13", 8, 30)],
    ["20260113 0800", day("2026-01-13", 8)],
    ["1/13/2026 8:00 PM", { kind: "unreadable", why: "date" }],
    ["2026-01-13T08:00:00Z", { kind: "instant", instant: Date.UTC(2026, 0, 13, 8) }],
    ["2026-01-13T08:00:00+01:00", { kind: "instant", instant: Date.UTC(2026, 0, 13, 7) }],
    ["2026-01-13T08:00-0530", { kind: "instant", instant: Date.UTC(2026, 0, 13, 13, 30) }],
    ["2026-W03", { kind: "week", day: "2026-01-12" }],
    ["v.3 2026", { kind: "week", day: "2026-01-12" }],
    ["2026 v 53", { kind: "week", day: "2026-12-28" }],
    ["2025-W53", { kind: "unreadable", why: "date" }],
    ["2026-02-30", { kind: "unreadable", why: "date" }],
    ["2026-13-01", { kind: "unreadable", why: "date" }],
    ["13/01/26", { kind: "unreadable", why: "short year" }],
    ["260113", { kind: "unreadable", why: "short year" }],
    ["26-01-13", { kind: "unreadable", why: "short year" }],
    ["2026-01-13 25:00", { kind: "unreadable", why: "time" }],
    ["2026-01-13 morgon", { kind: "unreadable", why: "time" }],
    ["tisdag", { kind: "unreadable", why: "date" }],
    ["", { kind: "unreadable", why: "date" }],
    [5, { kind: "unreadable", why: "date" }],
  ] as const)("%s", (cell, expected) => {
    expect(readDate(cell, "dmy")).toEqual(expected);
  });

  test("the month comes first only where the column says so, and only with slash or dash", () => {
    expect(readDate("03/04/2026", "dmy")).toEqual(day("2026-04-03"));
    expect(readDate("03/04/2026", "mdy")).toEqual(day("2026-03-04"));
    expect(readDate("03.04.2026", "mdy")).toEqual(day("2026-04-03"));
    expect(readDate("1/13/2026 8:00 PM", "mdy")).toEqual(day("2026-01-13", 20));
  });

  test("spreadsheet serials: 46035 is 2026-01-13 (a spreadsheet's own reckoning), fractions are times", () => {
    expect(readDate(46035, "dmy")).toEqual({ ...day("2026-01-13"), serial: true });
    expect(readDate("46035.25", "dmy")).toEqual({ ...day("2026-01-13", 6), serial: true });
    expect(readDate("46035,5", "dmy")).toEqual({ ...day("2026-01-13", 12), serial: true });
    expect(readDate(46035.999999, "dmy")).toEqual({ ...day("2026-01-14"), serial: true });
  });

  test("every day reads back from every notation that puts the day first or the year first", () => {
    fc.assert(
      fc.property(fc.integer({ min: dayNumber("1990-01-01"), max: dayNumber("2079-12-31") }), (number) => {
        const text = dayFromNumber(number);
        const [year, month, date] = text.split("-") as [string, string, string];
        for (const written of [
          text,
          `${year}${month}${date}`,
          `${date}.${month}.${year}`,
          `${Number(date)}/${Number(month)}/${year}`,
          `${year}/${month}/${date}`,
        ]) {
          expect(readDate(written, "dmy")).toEqual(day(text));
        }
        expect(readDate(`${month}/${date}/${year}`, "mdy")).toEqual(day(text));
        expect(readDate(number + 25569, "dmy")).toEqual({ ...day(text), serial: true });
      }),
    );
  });
});

test.each([
  ["08:00", 8, 0],
  ["8.30", 8, 30],
  ["0815", 8, 15],
  ["kl 07:45", 7, 45],
  ["kl. 7.45", 7, 45],
  ["12:00 am", 0, 0],
  ["12:30 pm", 12, 30],
  ["8 pm", 20, 0],
  ["23:59:59", 23, 59],
  ["24:00", 24, 0],
])("clock %s", (text, hour, minute) => {
  expect(readClock(text)).toMatchObject({ hour, minute });
});

test.each(["8", "25:00", "08:60", "13:00 pm", "24:01", "midnatt", ""])("%s is no clock time", (text) => {
  expect(readClock(text)).toBeNull();
});
