import fc from "fast-check";
import { expect, test } from "vitest";
import { dayFromNumber, dayNumber } from "../../src/calendar/index.ts";
import fixture from "../fixtures/calendar/days-and-zones.json";
import { expectError } from "./_expect.ts";

test("agrees with Python's datetime", () => {
  for (const { day, number } of fixture.weeks) expect(dayFromNumber(number)).toBe(day);
});

test("agrees with the engine's own calendar, on every 97th day of all years", () => {
  for (let number = -719_162; number <= 2_932_896; number += 97) {
    const own = new Date(number * 86_400_000).toISOString().slice(0, 10);
    if (dayFromNumber(number) !== own) expect(dayFromNumber(number)).toBe(own);
  }
  expect([dayFromNumber(-719_162), dayFromNumber(2_932_896)]).toEqual(["0001-01-01", "9999-12-31"]);
});

test("dayNumber undoes it over the whole range", () => {
  fc.assert(
    fc.property(fc.integer({ min: -719_162, max: 2_932_896 }), (number) => {
      expect(dayNumber(dayFromNumber(number))).toBe(number);
    }),
    { numRuns: 2000 },
  );
});

test("refuses numbers outside the years 0001 to 9999 and parts of days", () => {
  for (const number of [-719_163, 2_932_897, 0.5, Number.NaN, Infinity]) {
    expectError(() => dayFromNumber(number), "ARGUMENT_INVALID", "number");
  }
});
