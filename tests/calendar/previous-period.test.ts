import { expect, test } from "vitest";
import { periodOf, periodsFor, previousPeriod } from "../../src/calendar/index.ts";

test.each([
  ["2026-01-15", "tertial", "2025-T3"],
  ["2027-01-08", "week", "2026-W53"],
  ["2026-03-15", "month", "2026-02"],
  ["2026-03-15", "quarter", "2025-Q4"],
  ["2026-03-15", "year", "2025"],
] as const)("the one before the %s's %s is %s, in the list or not", (day, kind, label) => {
  const previous = previousPeriod(periodOf(day, kind), []);
  expect(previous?.label).toBe(label);
  expect(previous).toEqual(periodOf(previous?.start ?? "", kind));
});

test("campaigns and named periods: the last that ended before", () => {
  const campaigns = periodsFor(["2026-01-12", "2026-05-04", "2026-09-14"], "campaign");
  expect(previousPeriod(campaigns[2]!, campaigns)).toBe(campaigns[1]);
  expect(previousPeriod(campaigns[0]!, campaigns)).toBeNull();
  const named = periodsFor(
    [],
    [
      { name: "later", from: "2026-05-01", to: "2026-05-31" },
      { name: "earlier", from: "2026-01-01", to: "2026-01-31" },
    ],
  );
  expect(previousPeriod(named[0]!, named)).toBe(named[1]);
  expect(previousPeriod(named[1]!, named)).toBeNull();
});

test("a named period that only looks like a year is taken by its days", () => {
  const named = periodsFor(
    [],
    [
      { name: "2025", from: "2025-09-01", to: "2025-12-31" },
      { name: "2026", from: "2026-02-01", to: "2026-12-31" },
    ],
  );
  expect(previousPeriod(named[1]!, named)).toBe(named[0]);
});
