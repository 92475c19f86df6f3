import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, daysBetween } from "../../src/calendar/index.ts";
import { anyDay, expectError } from "./_expect.ts";

test("across months, years and the leap day", () => {
  expect(addDays("2026-01-31", 1)).toBe("2026-02-01");
  expect(addDays("2024-02-28", 1)).toBe("2024-02-29");
  expect(addDays("2026-01-01", -1)).toBe("2025-12-31");
  expect(addDays("2026-03-28", 2)).toBe("2026-03-30");
});

test("daysBetween undoes it; steps add up", () => {
  const step = fc.integer({ min: -20_000, max: 20_000 });
  fc.assert(
    fc.property(anyDay, step, step, (day, a, b) => {
      expect(daysBetween(day, addDays(day, a))).toBe(a);
      expect(addDays(addDays(day, a), b)).toBe(addDays(day, a + b));
    }),
  );
});

test("refuses part of a day", () => {
  expectError(() => addDays("2026-01-01", 0.5), "ARGUMENT_INVALID", "number");
  expectError(() => addDays("2026-02-30", 1), "ARGUMENT_INVALID", "day");
});
