import fc from "fast-check";
import { expect, test } from "vitest";
import { isoWithOffset } from "../../src/calendar/index.ts";
import fixture from "../fixtures/calendar/days-and-zones.json";
import { anyInstant, expectError, STOCKHOLM, someZone } from "./_expect.ts";

test("agrees with Python's isoformat in twelve zones", () => {
  for (const { zone, instant, iso } of fixture.offsets) expect(isoWithOffset(instant, zone), zone).toBe(iso);
});

test("Stockholm, both sides of the change", () => {
  expect(isoWithOffset(Date.UTC(2026, 2, 29, 6), STOCKHOLM)).toBe("2026-03-29T08:00:00+02:00");
  expect(isoWithOffset(Date.UTC(2026, 2, 28, 7), STOCKHOLM)).toBe("2026-03-28T08:00:00+01:00");
});

test("reading it back loses nothing", () => {
  fc.assert(
    fc.property(anyInstant, fc.integer({ min: 0, max: 999 }), someZone, (seconds, ms, zone) => {
      expect(Date.parse(isoWithOffset(seconds + ms, zone))).toBe(seconds + ms);
    }),
  );
  const localMeanTime = Date.UTC(1850, 5, 1, 12);
  expect(Date.parse(isoWithOffset(localMeanTime, STOCKHOLM))).toBe(localMeanTime);
});

test("refuses a zone that is none", () =>
  expectError(() => isoWithOffset(0, "x"), "SETTING_INVALID", "timeZone"));
