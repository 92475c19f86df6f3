import fc from "fast-check";
import { expect, test } from "vitest";
import { instantsOf, localDateTime } from "../../src/calendar/index.ts";
import fixture from "../fixtures/calendar/days-and-zones.json";
import { anyInstant, expectError, STOCKHOLM, someZone } from "./_expect.ts";

test("agrees with Python's zoneinfo at random instants since 1995", () => {
  for (const { zone, instant, iso } of fixture.offsets) {
    const { day, hour, minute, second } = localDateTime(instant, zone);
    const pad = (value: number): string => String(value).padStart(2, "0");
    expect(`${day}T${pad(hour)}:${pad(minute)}:${pad(second)}`).toBe(iso.slice(0, 19));
  }
});

test("on both sides of Stockholm's clock changes in 2026", () => {
  const at = (...utc: [number, number, number, number, number, number]): unknown =>
    localDateTime(Date.UTC(...utc), STOCKHOLM);
  expect(at(2026, 2, 29, 0, 59, 59)).toEqual({ day: "2026-03-29", hour: 1, minute: 59, second: 59 });
  expect(at(2026, 2, 29, 1, 0, 0)).toEqual({ day: "2026-03-29", hour: 3, minute: 0, second: 0 });
  expect(at(2026, 9, 25, 0, 59, 59)).toEqual({ day: "2026-10-25", hour: 2, minute: 59, second: 59 });
  expect(at(2026, 9, 25, 1, 0, 0)).toEqual({ day: "2026-10-25", hour: 2, minute: 0, second: 0 });
});

test("instantsOf holds the instant it came from", () => {
  fc.assert(
    fc.property(anyInstant, someZone, (instant, zone) => {
      expect(instantsOf(localDateTime(instant, zone), zone)).toContain(instant);
    }),
  );
});

test("refuses a zone that is none", () =>
  expectError(() => localDateTime(0, "x"), "SETTING_INVALID", "timeZone"));
