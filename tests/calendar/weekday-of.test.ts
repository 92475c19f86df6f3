import { expect, test } from "vitest";
import { weekdayOf } from "../../src/calendar/index.ts";
import fixture from "../fixtures/calendar/days-and-zones.json";
import { expectError } from "./_expect.ts";

test("agrees with Python's datetime, before 1970 too", () => {
  for (const { day, weekday } of fixture.weeks) expect(weekdayOf(day), day).toBe(weekday);
  expect(fixture.weeks.some(({ number }) => number < 0)).toBe(true);
});

test("refuses what is no day", () => expectError(() => weekdayOf("2026-02-29"), "ARGUMENT_INVALID", "day"));
