import { expect, test } from "vitest";
import { dayNumber } from "../../src/calendar/index.ts";
import fixture from "../fixtures/calendar/days-and-zones.json";
import { expectError, NOT_DAYS } from "./_expect.ts";

test("days since 1970 agree with Python's datetime (tests/fixtures/calendar/days-and-zones.py)", () => {
  for (const { day, number } of fixture.weeks) expect(dayNumber(day), day).toBe(number);
});

test("known anchors: 1970 begins at 0, the Gregorian calendar's year 1 at -719162", () => {
  expect([dayNumber("1970-01-01"), dayNumber("0001-01-01"), dayNumber("9999-12-31")]).toEqual([
    0, -719_162, 2_932_896,
  ]);
});

test("refuses what is no day", () => {
  for (const text of NOT_DAYS) expectError(() => dayNumber(text), "ARGUMENT_INVALID", "day");
});
