import { expect, test } from "vitest";
import { COMPARE_COLUMNS } from "../../src/compare/index.ts";
import { SUMMARY_COLUMNS } from "../../src/levels/index.ts";
import { LOAD_COLUMNS } from "../../src/loads/index.ts";
import { PLAN_COLUMNS } from "../../src/plan/index.ts";
import { dropOrder, neededColumns, sameInEveryRow, shortTime } from "../../src/report/terminal-columns.ts";
import { toTerminalTable } from "../../src/report/to-terminal-table.ts";
import { TREND_COLUMNS } from "../../src/trend/index.ts";

test("every column but the first has its place in the order, once", () => {
  for (const columns of [LOAD_COLUMNS, SUMMARY_COLUMNS, COMPARE_COLUMNS, TREND_COLUMNS]) {
    expect([...dropOrder(columns).flat(), columns[0]].sort()).toEqual([...columns].sort());
  }
});

test("the answer goes last: an estimate never before its surroundings, an interval with it", () => {
  const order = dropOrder(SUMMARY_COLUMNS).flat();
  for (const kept of ["lower", "upper", "load_mg_per_day_per_1000"]) {
    expect(order.indexOf(kept)).toBeGreaterThan(order.indexOf("flags"));
    expect(order.indexOf(kept)).toBeGreaterThan(order.indexOf("samples"));
  }
  expect(order.indexOf("upper")).toBeLessThan(order.indexOf("load_mg_per_day_per_1000"));
  expect(order.indexOf("site")).toBeGreaterThan(order.indexOf("lower"));
  const compare = dropOrder(COMPARE_COLUMNS).flat();
  expect(compare.slice(0, 3)).toEqual(["lower", "upper", "ratio"]);
  expect(compare.indexOf("verdict")).toBeGreaterThan(compare.indexOf("contrast"));
});

test("both ends of an interval go in one step, wherever both are columns", () => {
  for (const columns of [LOAD_COLUMNS, SUMMARY_COLUMNS, COMPARE_COLUMNS, TREND_COLUMNS]) {
    expect(dropOrder(columns)).toContainEqual(["lower", "upper"]);
  }
  expect(dropOrder(COMPARE_COLUMNS)).toContainEqual(["lower_percent", "upper_percent"]);
  expect(dropOrder(["site", "upper"])).toEqual([["upper"]]);
});

test("at 80 columns a load stands with both ends of its interval and the day", () => {
  const row = {
    ...Object.fromEntries(LOAD_COLUMNS.map((column) => [column, null])),
    site: "Strängnäs",
    sampling_start: "2026-01-13T07:00:00+01:00",
    biomarker: "benzoylecgonine",
    result: "quantified",
    load_mg_per_day_per_1000: 162.162,
    lower: 107.692,
    upper: 244.184,
  };
  const table = toTerminalTable(
    [row, { ...row, sampling_start: "2026-01-14T07:00:00+01:00" }],
    LOAD_COLUMNS,
    { width: 80 },
  );
  expect(table).toMatch(
    /Strängnäs\s+2026-01-13\s+benzoylecgonine\s+quantified\s+162\.162\s+107\.692\s+244\.184/,
  );
});

test("only a point in time is cut to its day", () => {
  expect(shortTime("2026-01-13T07:00:00+01:00")).toBe("2026-01-13");
  expect(shortTime("2026-01-13")).toBe("2026-01-13");
  expect(shortTime("Testing")).toBe("Testing");
});

test("what every row shares can be told once, but never what tells rows apart, numbers or a single row", () => {
  const rows = [
    { site: "S", scope: "plant", n: 7, flags: "", x: null },
    { site: "S", scope: "plant", n: 7, flags: "A", x: null },
  ];
  expect(sameInEveryRow(rows, ["site", "scope", "n", "flags", "x"])).toEqual(["scope", "x"]);
  expect(sameInEveryRow(rows.slice(1), ["scope"])).toEqual([]);
  expect(sameInEveryRow([], ["scope"])).toEqual([]);
  expect(sameInEveryRow(rows, ["scope", "x"])).toEqual(["x"]);
});

test.each([60, 80, 100, 120])(
  "at %i columns a plan keeps its answer: the design, the chance and the samples needed",
  (width) => {
    const row = {
      ...Object.fromEntries(PLAN_COLUMNS.map((column) => [column, 1])),
      scope: "municipality",
      site: "Strängnäs",
      biomarker: "benzoylecgonine",
      design: "rotating weekdays",
      change_percent: 50,
      power: 0.441891,
      samples_needed: 15,
      flags: "WEEK_PRIOR_ADDED;BATCH_FLOOR",
    };
    const rows = ["rotating weekdays", "whole weeks", "fixed weekday"].map((design) => ({ ...row, design }));
    const table = toTerminalTable(rows, PLAN_COLUMNS, { width });
    const [head = ""] = table.split("\n");
    for (const name of ["design", "power", "samples_"]) expect(head).toContain(name);
    expect(table).toMatch(/rotating weekdays.*0\.44/);
    expect(table).toContain("change_percent = 50");
    for (const line of table.split("\n")) expect([...line].length).toBeLessThanOrEqual(width);
  },
);

test.each([60, 80])("at %i columns trends of one drug are told apart by their segment", (width) => {
  const rows = ["laboratory=Simlab Nord", "laboratory=Simlab Syd"].flatMap((segment) =>
    ["amphetamine", "benzoylecgonine"].map((biomarker) => ({
      ...Object.fromEntries(TREND_COLUMNS.map((column) => [column, null])),
      scope: "municipality",
      site: "Strängnäs",
      biomarker,
      segment,
      change_percent_per_year: -14.2,
      lower: -33.3,
      upper: 24.3,
      verdict: "no certain change",
    })),
  );
  const sorted = rows.sort((a, b) => a.biomarker.localeCompare(b.biomarker));
  const table = toTerminalTable(sorted, TREND_COLUMNS, { width });
  expect(table).toContain("Nord");
  expect(table).toContain("Syd");
  expect(table).toMatch(/-14\.2\d*\s+-33\.3\d*\s+24\.3/);
});

test("at 80 columns a comparison keeps its change with both ends, the verdict and the earlier period", () => {
  const row = {
    ...Object.fromEntries(COMPARE_COLUMNS.map((column) => [column, null])),
    scope: "municipality",
    site: "Strängnäs",
    biomarker: "benzoylecgonine",
    contrast: "same period last year",
    from: "2025-T1",
    to: "2026-T1",
    change_percent: 30.4249,
    lower_percent: -10.4664,
    upper_percent: 89.9919,
    verdict: "no certain change",
  };
  const other = { ...row, from: "2025-T3", contrast: "previous period", verdict: "increase" };
  const plant = { scope: "plant", site: "Mariefred" };
  const rows = [row, other, { ...row, ...plant }, { ...other, ...plant }];
  const table = toTerminalTable(rows, COMPARE_COLUMNS, { width: 80 });
  expect(table).toMatch(/^municipality, Strängnäs\n[\s\S]+^plant, Mariefred\n/m);
  expect(table).toMatch(/2025-T1\s+30\.4249\s+-10\.4664\s+89\.9919\s+no certain/);
  expect(table).toContain("to = 2026-T1");
  expect(Math.max(...table.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
  const narrow = toTerminalTable(rows, COMPARE_COLUMNS, { width: 60 });
  expect(narrow).toMatch(/2025-T1\s+30\.4\s+-10\.5\s+90\s+no certain/);
  expect(Math.max(...narrow.split("\n").map((line) => line.length))).toBeLessThanOrEqual(60);
});

test("what an answer needs is named for each kind of row; a comparison has its ends in percent", () => {
  for (const columns of [LOAD_COLUMNS, SUMMARY_COLUMNS, TREND_COLUMNS])
    expect(neededColumns(columns)).toEqual(expect.arrayContaining(["site", "biomarker", "lower", "upper"]));
  const compared = neededColumns(COMPARE_COLUMNS);
  expect(compared).toEqual(
    expect.arrayContaining(["from", "site", "lower_percent", "upper_percent", "verdict"]),
  );
  expect(compared).not.toContain("ratio");
});
