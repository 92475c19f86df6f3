import { describe, expect, test } from "vitest";
import { periodOf, periodsFor, samePeriodLastYear } from "../../src/calendar/index.ts";

test.each([
  ["2026-01-15", "tertial", "2025-T1"],
  ["2024-02-15", "month", "2023-02"],
  ["2026-11-15", "quarter", "2025-Q4"],
  ["2026-11-15", "year", "2025"],
  ["2026-01-13", "week", "2025-W03"],
  ["2025-12-29", "week", "2025-W01"],
  ["2027-12-27", "week", "2026-W52"],
] as const)("a year before the %s's %s is %s", (day, kind, label) => {
  const period = samePeriodLastYear(periodOf(day, kind), kind, []);
  expect(period?.label).toBe(label);
  expect(period).toEqual(periodOf(period?.start ?? "", kind));
});

test("week 53 has none", () => {
  const week53 = periodOf("2026-12-30", "week");
  expect(week53.label).toBe("2026-W53");
  expect(samePeriodLastYear(week53, "week", [])).toBeNull();
});

describe("campaigns: nearest start to a year earlier, at most 60 days off", () => {
  const earlierOf = (starts: readonly string[]): string | undefined => {
    const periods = periodsFor([...starts, "2026-03-10"], "campaign");
    return samePeriodLastYear(periods.at(-1)!, "campaign", periods)?.label;
  };

  test("the nearest wins, the earlier of two as near", () => {
    expect(earlierOf(["2025-01-20", "2025-03-03", "2025-05-01"])).toBe("2025-03-03");
    expect(earlierOf(["2025-02-28", "2025-03-20"])).toBe("2025-02-28");
  });

  test("60 days are near enough, 61 are not", () => {
    expect(earlierOf(["2025-01-09"])).toBe("2025-01-09");
    expect(earlierOf(["2025-01-08"])).toBeUndefined();
    expect(earlierOf([])).toBeUndefined();
  });
});

test("named periods, and a start on 29 February", () => {
  const setting = [
    { name: "old", from: "2023-02-28", to: "2023-03-10" },
    { name: "new", from: "2024-02-29", to: "2024-03-10" },
  ];
  const periods = periodsFor([], setting);
  expect(samePeriodLastYear(periods[1]!, setting, periods)).toBe(periods[0]);
  expect(samePeriodLastYear(periods[0]!, setting, periods)).toBeNull();
});
