import fc from "fast-check";
import { expect, test } from "vitest";
import { dayOf, dayWindow } from "../../src/calendar/index.ts";
import fixture from "../fixtures/calendar/days-and-zones.json";
import { anyInstant, expectError, STOCKHOLM, someZone } from "./_expect.ts";

test("agrees with Python's zoneinfo at random instants since 1995", () => {
  for (const { zone, instant, day } of fixture.offsets) expect(dayOf(instant, zone), zone).toBe(day);
});

test("an instant lies in the window of its day", () => {
  fc.assert(
    fc.property(anyInstant, someZone, (instant, zone) => {
      const { start, end } = dayWindow(dayOf(instant, zone), zone);
      expect(start <= instant && instant < end).toBe(true);
    }),
  );
});

test("ten years of 15-minute readings take well under five seconds", () => {
  const start = performance.now();
  const days = new Set<string>();
  for (let at = Date.UTC(2016, 0, 1, 12); at < Date.UTC(2026, 0, 1, 12); at += 900_000)
    days.add(dayOf(at, STOCKHOLM));
  expect(days.size).toBe(3654);
  expect(performance.now() - start).toBeLessThan(5000);
});

test("refuses a zone that is none", () =>
  expectError(() => dayOf(0, "CEST?"), "SETTING_INVALID", "timeZone"));
