import fc from "fast-check";
import { expect, test } from "vitest";
import { daysBetween } from "../../src/calendar/index.ts";
import { anyDay, expectError } from "./_expect.ts";

test("counts nights, leap years too", () => {
  expect(daysBetween("2026-01-01", "2027-01-01")).toBe(365);
  expect(daysBetween("2024-01-01", "2025-01-01")).toBe(366);
  expect(daysBetween("2026-03-30", "2026-03-28")).toBe(-2);
});

test("turning the ends round turns the sign; text order is time order", () => {
  fc.assert(
    fc.property(anyDay, anyDay, (a, b) => {
      expect(daysBetween(a, b) + daysBetween(b, a)).toBe(0);
      expect(daysBetween(a, b) > 0).toBe(a < b);
    }),
  );
});

test("refuses what is no day", () => {
  expectError(() => daysBetween("2026-01-01", "soon"), "ARGUMENT_INVALID", "day");
});
