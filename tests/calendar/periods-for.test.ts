import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, daysBetween, periodContaining, periodsFor } from "../../src/calendar/index.ts";
import { anyDay, expectError } from "./_expect.ts";

const labels = (days: readonly string[], setting: Parameters<typeof periodsFor>[1]): string[] =>
  periodsFor(days, setting).map(({ label }) => label);

describe("calendar kinds", () => {
  test("run without a hole from the first sampled day to the last", () => {
    expect(labels(["2026-11-02", "2025-12-31"], "tertial")).toEqual([
      "2025-T3",
      "2026-T1",
      "2026-T2",
      "2026-T3",
    ]);
    expect(labels(["2026-12-30", "2027-01-05"], "week")).toEqual(["2026-W53", "2027-W01"]);
    expect(labels(["2026-01-31", "2026-03-01"], "month")).toEqual(["2026-01", "2026-02", "2026-03"]);
    expect(labels(["2026-01-31"], "quarter")).toEqual(["2026-Q1"]);
    expect(labels(["2024-05-05", "2026-05-05"], "year")).toEqual(["2024", "2025", "2026"]);
  });

  test("tile: each begins the day after the one before", () => {
    const kind = fc.constantFrom("tertial" as const, "week" as const, "month" as const, "quarter" as const);
    fc.assert(
      fc.property(fc.array(anyDay, { minLength: 1, maxLength: 4 }), kind, (days, setting) => {
        const periods = periodsFor(days, setting);
        periods.slice(1).forEach(({ start }, index) => {
          expect(start).toBe(addDays(periods[index]!.end, 1));
        });
        for (const day of days) expect(periodContaining(day, periods)).not.toBeNull();
        expect(periodContaining([...days].sort()[0] ?? "", periods)).toBe(periods[0]);
      }),
      { numRuns: 30 },
    );
  });
});

describe("campaigns", () => {
  test("a gap of 8 days still belongs, 9 days begin a new one", () => {
    expect(periodsFor(["2026-01-20", "2026-01-12", "2026-01-29", "2026-01-12"], "campaign")).toEqual([
      { label: "2026-01-12", start: "2026-01-12", end: "2026-01-20" },
      { label: "2026-01-29", start: "2026-01-29", end: "2026-01-29" },
    ]);
  });

  test("lie more than 8 days apart and hold every day once", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1 }), (steps) => {
        const days = steps.map((step) => addDays("2026-01-01", step));
        const periods = periodsFor(days, "campaign");
        periods.slice(1).forEach(({ start }, index) => {
          expect(daysBetween(periods[index]!.end, start)).toBeGreaterThan(8);
        });
        for (const day of days) {
          expect(periods.filter(({ start, end }) => start <= day && day <= end)).toHaveLength(1);
        }
      }),
    );
  });
});

describe("named periods", () => {
  const before = { name: "before", from: "2026-01-01", to: "2026-03-31" };
  const after = { name: "after", from: "2026-04-01", to: "2026-06-30" };

  test("come back as given, sampled or not", () => {
    expect(periodsFor([], [after, before])).toEqual([
      { label: "after", start: "2026-04-01", end: "2026-06-30" },
      { label: "before", start: "2026-01-01", end: "2026-03-31" },
    ]);
  });

  test.each([
    ["no name", [{ ...before, name: "" }]],
    ["equal names", [before, { ...after, name: "before" }]],
    ["wrong order", [{ ...before, to: "2025-12-31" }]],
    ["no day", [{ ...before, to: "2026-02-30" }]],
    ["days in common", [after, { ...before, to: "2026-04-01" }]],
  ])("%s is a wrong setting", (_, periods) => {
    expectError(() => periodsFor([], periods), "SETTING_INVALID", "period");
  });
});

test("no days, no periods; no day, no answer", () => {
  expect(periodsFor([], "tertial")).toEqual([]);
  expect(periodsFor([], "campaign")).toEqual([]);
  expectError(() => periodsFor(["2026-02-30"], "campaign"), "ARGUMENT_INVALID", "day");
  expectError(() => periodsFor(["2026-01-01", "2026-02-30"], "year"), "ARGUMENT_INVALID", "day");
});
