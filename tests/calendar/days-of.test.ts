import { expect, test } from "vitest";
import { daysOf, weekdayOf } from "../../src/calendar/index.ts";
import { expectError } from "./_expect.ts";

test("both ends are in", () => {
  expect(daysOf({ label: "x", start: "2026-02-27", end: "2026-03-02" })).toEqual([
    "2026-02-27",
    "2026-02-28",
    "2026-03-01",
    "2026-03-02",
  ]);
  expect(daysOf({ label: "x", start: "2026-02-27", end: "2026-02-27" })).toEqual(["2026-02-27"]);
});

test("a tertial of 120 days holds 17 of each weekday and one more of one", () => {
  const days = daysOf({ label: "2026-T1", start: "2026-01-01", end: "2026-04-30" });
  expect(days).toHaveLength(120);
  expect(days.filter((day) => weekdayOf(day) === "Thu")).toHaveLength(18);
  expect(days.filter((day) => weekdayOf(day) === "Fri")).toHaveLength(17);
});

test("an end before the start holds no day; a text that is no day is refused", () => {
  expect(daysOf({ label: "x", start: "2026-02-27", end: "2026-02-26" })).toEqual([]);
  expectError(() => daysOf({ label: "x", start: "2026-02-27", end: "" }), "ARGUMENT_INVALID", "day");
});
