import { expect, test } from "vitest";
import { readLaboratories, readTable } from "../../src/ingest/index.ts";
import { SWEDEN } from "./reading.ts";

const HEAD = "site,date,biomarker,concentration_ng_per_l,result_version,analysis_date";

function read(...rows: readonly (readonly [value: number, version: string, analysed: string])[]) {
  const text = rows.map(([value, version, analysed]) => `A,2026-01-13,MDMA,${value},${version},${analysed}`);
  const { table } = readTable(`${[HEAD, ...text].join("\n")}\n`, { file: "lab.csv" });
  const [reading] = readLaboratories([table], SWEDEN);
  return reading!;
}

test("the highest version counts wherever it stands; the others are superseded", () => {
  const { measurements, issues, verdicts } = read([5, "v2", ""], [6, "v10", ""], [4, "", ""]);
  expect(measurements).toMatchObject([{ concentration: 6, flags: [] }]);
  expect(issues.map(({ code, row }) => [code, row])).toEqual([
    ["RESULT_SUPERSEDED", 2],
    ["RESULT_SUPERSEDED", 4],
  ]);
  expect(verdicts.map(({ fate }) => fate)).toEqual(["not used", "used", "not used"]);
});

test("versions that rise with their analysis dates, or have none, are not remarked on", () => {
  for (const dates of [
    ["2026-01-20", "2026-02-01"],
    ["2026-01-20", "2026-01-20"],
    ["", "2026-02-01"],
    ["2026-01-20", ""],
  ] as const) {
    const { issues } = read([5, "1", dates[0]], [6, "2", dates[1]]);
    expect(issues.map(({ code }) => code)).toEqual(["RESULT_SUPERSEDED"]);
  }
});

test("a version analysed before one that it replaces still counts, flagged, and is told with both dates", () => {
  const { measurements, issues, verdicts } = read(
    [5, "1", "2026-01-20"],
    [6, "2", "2026-02-01"],
    [7, "3", "2026-01-25"],
  );
  expect(measurements).toMatchObject([{ concentration: 7, flags: ["RESULT_VERSION_BACKWARDS"] }]);
  expect(issues.find(({ code }) => code === "RESULT_VERSION_BACKWARDS")).toMatchObject({
    row: 4,
    severity: "warning",
    details: { higher: "3", lower: "2", earlier: "2026-01-25", later: "2026-02-01" },
  });
  expect(verdicts.map(({ fate }) => fate)).toEqual(["not used", "not used", "flagged"]);
});

test("a version without a number is told, and replaces nothing", () => {
  const { issues, verdicts } = read([5, "1", ""], [6, "v-two", ""]);
  expect(issues.find(({ code }) => code === "RESULT_VERSION_UNREADABLE")).toMatchObject({
    row: 3,
    header: "result_version",
    received: "v-two",
    severity: "info",
  });
  expect(verdicts.map(({ fate }) => fate)).toEqual(["used", "not used"]);
});
