import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, decimalYear } from "../../src/calendar/index.ts";
import fixture from "../fixtures/calendar/days-and-zones.json";
import { anyDay, expectError } from "./_expect.ts";

test("year + (day of the year - 1) / days in the year, day of the year from Python", () => {
  for (const { day, day_of_year } of fixture.weeks) {
    const year = Number(day.slice(0, 4));
    const leap = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
    expect(decimalYear(day)).toBeCloseTo(year + (day_of_year - 1) / (leap ? 366 : 365), 10);
  }
  expect(decimalYear("2026-01-01")).toBe(2026);
});

test("rises by 1/365 or 1/366 a day", () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const step = decimalYear(addDays(day, 1)) - decimalYear(day);
      expect(step).toBeGreaterThan(1 / 366 - 1e-9);
      expect(step).toBeLessThan(1 / 365 + 1e-9);
    }),
  );
});

test("refuses what is no day", () => expectError(() => decimalYear("2026"), "ARGUMENT_INVALID", "day"));
