import fc from "fast-check";
import { expect, test } from "vitest";
import { isSamplingDay } from "../../src/calendar/index.ts";
import { anyDay, NOT_DAYS } from "./_expect.ts";

test("days of the calendar, leap years by the Gregorian rule", () => {
  for (const day of ["2026-01-31", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"]) {
    expect(isSamplingDay(day), day).toBe(true);
  }
  for (const day of [...NOT_DAYS, "1900-02-29", "2026-04-31", " 2026-01-01", "2026-01-01\n"]) {
    expect(isSamplingDay(day), day).toBe(false);
  }
});

test("every day we can name is one", () => {
  fc.assert(fc.property(anyDay, (day) => isSamplingDay(day)));
});
