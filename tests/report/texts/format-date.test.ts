import { expect, test } from "vitest";
import { formatDate, monthName, shortMonth } from "../../../src/report/texts/format-date.ts";

test("has the forms that Intl uses for sv-SE and en-GB, every month", () => {
  for (let month = 1; month <= 12; month++) {
    const day = `2026-${String(month).padStart(2, "0")}-13`;
    const date = new Date(`${day}T12:00:00Z`);
    const options = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" } as const;
    expect(formatDate(day, "sv")).toBe(new Intl.DateTimeFormat("sv-SE", options).format(date));
    expect(formatDate(day, "en")).toBe(new Intl.DateTimeFormat("en-GB", options).format(date));
  }
});

test("a time's day, and what is no day as it is", () => {
  expect(formatDate("2026-01-03T08:00:00+01:00", "sv")).toBe("3 januari 2026");
  expect(formatDate("2026-13-01", "sv")).toBe("2026-13-01");
  expect(formatDate("before the event", "en")).toBe("before the event");
});

test("months by number", () => {
  expect([shortMonth(9, "sv"), shortMonth(9, "en"), monthName(5, "sv"), monthName(13, "sv")]).toEqual([
    "sep",
    "Sep",
    "maj",
    "",
  ]);
});
