import { expect, test } from "vitest";
import { isHoliday, swedishPaydays, weekdayOf } from "../../src/calendar/index.ts";
import { expectError } from "./_expect.ts";

test("2026 by hand from the almanac: January's 25th is a Sunday, December's Christmas Day", () => {
  expect(swedishPaydays(2026)).toEqual([
    "2026-01-23",
    "2026-02-25",
    "2026-03-25",
    "2026-04-24",
    "2026-05-25",
    "2026-06-25",
    "2026-07-24",
    "2026-08-25",
    "2026-09-25",
    "2026-10-23",
    "2026-11-25",
    "2026-12-23",
  ]);
});

test("over Christmas and Easter weekends it moves further: 22 December 2023, 24 March 2005", () => {
  expect(swedishPaydays(2023)[11]).toBe("2023-12-22");
  expect(swedishPaydays(2005)[2]).toBe("2005-03-24");
});

test("always a banking day, at most five days early", () => {
  for (let year = 2005; year < 2050; year++) {
    for (const day of swedishPaydays(year)) {
      expect(isHoliday(day)).toBe(false);
      expect(["Sat", "Sun"]).not.toContain(weekdayOf(day));
      expect(Number(day.slice(8))).toBeGreaterThanOrEqual(20);
      expect(Number(day.slice(8))).toBeLessThanOrEqual(25);
    }
  }
});

test("refuses what is no year", () => expectError(() => swedishPaydays(2026.5), "ARGUMENT_INVALID", "year"));
