import { expect, test } from "vitest";
import { instantsOf } from "../../src/calendar/index.ts";
import { expectError, STOCKHOLM } from "./_expect.ts";

const at = (day: string, hour: number, minute = 0, zone = STOCKHOLM): number[] =>
  instantsOf({ day, hour, minute, second: 0 }, zone);

test("once as a rule", () => {
  expect(at("2026-01-13", 8)).toEqual([Date.UTC(2026, 0, 13, 7)]);
  expect(at("2026-07-13", 8)).toEqual([Date.UTC(2026, 6, 13, 6)]);
});

test("never in the spring gap, from 02:00 until 03:00", () => {
  expect(at("2026-03-29", 1, 59)).toEqual([Date.UTC(2026, 2, 29, 0, 59)]);
  expect(at("2026-03-29", 2)).toEqual([]);
  expect(at("2026-03-29", 2, 59)).toEqual([]);
  expect(at("2026-03-29", 3)).toEqual([Date.UTC(2026, 2, 29, 1)]);
});

test("twice in the autumn overlap, from 02:00 until 03:00, earliest first", () => {
  expect(at("2026-10-25", 1, 59)).toEqual([Date.UTC(2026, 9, 24, 23, 59)]);
  expect(at("2026-10-25", 2)).toEqual([Date.UTC(2026, 9, 25, 0), Date.UTC(2026, 9, 25, 1)]);
  expect(at("2026-10-25", 2, 59)).toEqual([Date.UTC(2026, 9, 25, 0, 59), Date.UTC(2026, 9, 25, 1, 59)]);
  expect(at("2026-10-25", 3)).toEqual([Date.UTC(2026, 9, 25, 2)]);
});

test("other zones: New York's gap, Lord Howe's half hour, none in UTC", () => {
  expect(at("2026-03-08", 2, 30, "America/New_York")).toEqual([]);
  expect(at("2026-11-01", 1, 30, "America/New_York")).toHaveLength(2);
  expect(at("2025-04-06", 1, 45, "Australia/Lord_Howe")).toHaveLength(2);
  expect(at("2025-04-06", 1, 15, "Australia/Lord_Howe")).toHaveLength(1);
  expect(at("2026-03-29", 2, 30, "UTC")).toEqual([Date.UTC(2026, 2, 29, 2, 30)]);
});

test("24:00 is the next midnight", () => {
  expect(at("2026-01-13", 24)).toEqual(at("2026-01-14", 0));
});

test("refuses times that no clock shows", () => {
  for (const [hour, minute] of [
    [24, 1],
    [-1, 0],
    [8, 60],
    [25, 0],
    [Number.NaN, 0],
  ] as const) {
    expectError(() => at("2026-01-13", hour, minute), "ARGUMENT_INVALID", "time");
  }
  expectError(() => at("2026-02-30", 8), "ARGUMENT_INVALID", "day");
  expectError(() => at("2026-02-03", 8, 0, "nowhere"), "SETTING_INVALID", "timeZone");
});
