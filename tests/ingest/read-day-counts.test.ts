import { expect, test } from "vitest";
import { readDayCounts, tableFromRows } from "../../src/ingest/index.ts";

function read(rows: readonly Record<string, unknown>[]) {
  return readDayCounts(tableFromRows(rows, "dayCounts").table, { timeZone: "Europe/Stockholm" });
}

test("reads people day by day, with their uncertainty where it is stated", () => {
  const { dayCounts, issues } = read([
    { site: "A", date: "2026-01-05", people: 41_000, rsd: 0.04 },
    { site: "A", date: "2026-01-06", people: 39_000, rsd: "" },
  ]);
  expect(issues).toEqual([]);
  expect(dayCounts).toMatchObject([
    { site: "A", day: "2026-01-05", people: 41_000, rsd: 0.04 },
    { site: "A", day: "2026-01-06", people: 39_000, rsd: null },
  ]);
});

test("a row without people is not used and says so; an uncertainty that cannot be is told", () => {
  const { dayCounts, issues, verdicts } = read([
    { site: "A", date: "2026-01-05", people: 0, rsd: "" },
    { site: "A", date: "2026-01-06", people: 5, rsd: 40 },
  ]);
  expect(issues.map(({ code }) => code)).toEqual(["POPULATION_NOT_POSITIVE", "UNCERTAINTY_UNREADABLE"]);
  expect(dayCounts).toMatchObject([{ people: 5, rsd: null }]);
  expect(verdicts.map(({ fate }) => fate)).toEqual(["not used", "flagged"]);
});
