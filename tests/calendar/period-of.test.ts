import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, type CalendarPeriodKind, daysOf, periodOf } from "../../src/calendar/index.ts";
import { anyDay, expectError } from "./_expect.ts";

test.each([
  ["2026-04-30", "tertial", "2026-T1", "2026-01-01", "2026-04-30"],
  ["2026-05-01", "tertial", "2026-T2", "2026-05-01", "2026-08-31"],
  ["2026-12-31", "tertial", "2026-T3", "2026-09-01", "2026-12-31"],
  ["2026-01-13", "week", "2026-W03", "2026-01-12", "2026-01-18"],
  ["2027-01-03", "week", "2026-W53", "2026-12-28", "2027-01-03"],
  ["2024-12-30", "week", "2025-W01", "2024-12-30", "2025-01-05"],
  ["2024-02-10", "month", "2024-02", "2024-02-01", "2024-02-29"],
  ["2026-12-31", "quarter", "2026-Q4", "2026-10-01", "2026-12-31"],
  ["2026-06-15", "year", "2026", "2026-01-01", "2026-12-31"],
] as const)("%s lies in the %s %s", (day, kind, label, start, end) => {
  expect(periodOf(day, kind)).toEqual({ label, start, end });
});

test("a period holds its day, and its ends belong to it and the days beside them do not", () => {
  const kinds: CalendarPeriodKind[] = ["tertial", "week", "month", "quarter", "year"];
  fc.assert(
    fc.property(anyDay, fc.constantFrom(...kinds), (day, kind) => {
      const period = periodOf(day, kind);
      expect(daysOf(period)).toContain(day);
      expect([periodOf(period.start, kind), periodOf(period.end, kind)]).toEqual([period, period]);
      expect(periodOf(addDays(period.end, 1), kind).start).toBe(addDays(period.end, 1));
    }),
  );
});

test("refuses what is no day", () =>
  expectError(() => periodOf("2026-02-29", "month"), "ARGUMENT_INVALID", "day"));
