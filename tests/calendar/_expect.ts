import fc from "fast-check";
import { expect } from "vitest";
import { dayFromNumber } from "../../src/calendar/index.ts";

export const STOCKHOLM = "Europe/Stockholm";
export const HOUR_MS = 3_600_000;

/** Any day from 1970 to 2099. */
export const anyDay = fc.integer({ min: 0, max: 47_481 }).map(dayFromNumber);

export const someZone = fc.constantFrom(
  STOCKHOLM,
  "America/New_York",
  "America/Havana",
  "Asia/Kathmandu",
  "Australia/Lord_Howe",
  "Pacific/Apia",
  "UTC",
);

/** Any whole second from 1990 to 2035, as an instant. */
export const anyInstant = fc
  .integer({ min: 631_152_000, max: 2_051_222_400 })
  .map((seconds) => seconds * 1000);

/** Asserts that `misuse` throws a WbeError with this code and path. */
export function expectError(misuse: () => unknown, code: string, path: string): void {
  expect(misuse).toThrowError(expect.objectContaining({ name: "WbeError", code, path }));
}

export const NOT_DAYS = [
  "2026-02-29",
  "2026-13-01",
  "2026-00-10",
  "2026-1-1",
  "20260101",
  "2026-01-01T00:00",
  "",
  "0000-01-01",
];
