import { expect, test } from "vitest";
import { COMPARE_COLUMNS } from "../../src/compare/index.ts";
import { SUMMARY_COLUMNS } from "../../src/levels/index.ts";
import { LOAD_COLUMNS } from "../../src/loads/index.ts";
import { dropOrder, sameInEveryRow } from "../../src/report/terminal-columns.ts";
import { TREND_COLUMNS } from "../../src/trend/index.ts";

test("every column but the first has its place in the order, once", () => {
  for (const columns of [LOAD_COLUMNS, SUMMARY_COLUMNS, COMPARE_COLUMNS, TREND_COLUMNS]) {
    expect([...dropOrder(columns), columns[0]].sort()).toEqual([...columns].sort());
  }
});

test("the answer goes last: an estimate never before its surroundings, an interval with it", () => {
  const order = dropOrder(SUMMARY_COLUMNS);
  for (const kept of ["lower", "upper", "load_mg_per_day_per_1000"]) {
    expect(order.indexOf(kept)).toBeGreaterThan(order.indexOf("flags"));
  }
  const compare = dropOrder(COMPARE_COLUMNS);
  expect(compare.slice(0, 3)).toEqual(["lower", "upper", "ratio"]);
  expect(compare.indexOf("verdict")).toBeGreaterThan(compare.indexOf("contrast"));
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
