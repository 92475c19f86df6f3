import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { addDays, dayWindow } from "../../src/calendar/index.ts";
import { anyDay, HOUR_MS, STOCKHOLM, someZone } from "./_expect.ts";

const hours = (day: string, zone: string): number => {
  const { start, end } = dayWindow(day, zone);
  return (end - start) / HOUR_MS;
};

test.each([
  ["2025-03-30", 23],
  ["2025-10-26", 25],
  ["2026-03-28", 24],
  ["2026-03-29", 23],
  ["2026-03-30", 24],
  ["2026-10-24", 24],
  ["2026-10-25", 25],
  ["2026-10-26", 24],
])(
  "%s in Stockholm has %i hours (EU directive 2000/84/EC: last Sundays of March and October)",
  (day, expected) => {
    expect(hours(day, STOCKHOLM)).toBe(expected);
  },
);

test("other rules: half an hour on Lord Howe, skipped midnight in Beirut, a day Samoa never had", () => {
  expect(hours("2025-04-06", "Australia/Lord_Howe")).toBe(24.5);
  expect(hours("2025-03-30", "Asia/Beirut")).toBe(23);
  expect(hours("2011-12-30", "Pacific/Apia")).toBe(0);
  expect(hours("2026-03-29", "UTC")).toBe(24);
});

test("the last day but one that has a name ends where the next begins, in UTC + 1", () => {
  const end = Date.UTC(9999, 11, 31) - HOUR_MS;
  expect(dayWindow("9999-12-30", STOCKHOLM)).toEqual({ start: end - 24 * HOUR_MS, end });
});

test("windows of neighbouring days tile without gap or overlap", () => {
  fc.assert(
    fc.property(anyDay, someZone, (day, zone) => {
      const window = dayWindow(day, zone);
      expect(dayWindow(addDays(day, 1), zone).start).toBe(window.end);
      expect(window.end).toBeGreaterThanOrEqual(window.start);
    }),
  );
});

describe("the zone of the computer does not matter", () => {
  const before = process.env.TZ;
  afterEach(() => {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  });

  test.each(["UTC", "America/New_York", "Asia/Tokyo", "Europe/Stockholm"])("TZ=%s", (zone) => {
    process.env.TZ = zone;
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
    expect(dayWindow("2026-03-29", STOCKHOLM)).toEqual({
      start: Date.UTC(2026, 2, 28, 23),
      end: Date.UTC(2026, 2, 29, 22),
    });
  });
});
