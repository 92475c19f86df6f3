import fc from "fast-check";
import { expect, test } from "vitest";
import { dayOf, startOfDay } from "../../src/calendar/index.ts";
import fixture from "../fixtures/calendar/days-and-zones.json";
import { anyDay, expectError, STOCKHOLM, someZone } from "./_expect.ts";

test("around every clock change agrees with a walk by minutes in Python's zoneinfo", () => {
  for (const { zone, day, start } of fixture.day_starts) {
    expect(startOfDay(day, zone), `${day} in ${zone}`).toBe(start);
  }
});

test("Stockholm's midnight is 23:00 UTC in winter and 22:00 in summer", () => {
  expect(startOfDay("2026-01-15", STOCKHOLM)).toBe(Date.UTC(2026, 0, 14, 23));
  expect(startOfDay("2026-07-15", STOCKHOLM)).toBe(Date.UTC(2026, 6, 14, 22));
});

test("where midnight is skipped the day begins when the clocks move: Beirut, 2025-03-30", () => {
  expect(startOfDay("2025-03-30", "Asia/Beirut")).toBe(Date.UTC(2025, 2, 29, 22));
});

test("the millisecond before belongs to another day", () => {
  fc.assert(
    fc.property(anyDay, someZone, (day, zone) => {
      const start = startOfDay(day, zone);
      if (zone === "Pacific/Apia" && day === "2011-12-30") return;
      expect(dayOf(start, zone)).toBe(day);
      expect(dayOf(start - 1, zone) < day).toBe(true);
    }),
  );
});

test("refuses a text that is no day and a zone that is none", () => {
  expectError(() => startOfDay("2026-02-30", STOCKHOLM), "ARGUMENT_INVALID", "day");
  expectError(() => startOfDay("2026-02-03", "Stockholm"), "SETTING_INVALID", "timeZone");
});
