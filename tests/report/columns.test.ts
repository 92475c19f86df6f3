import { describe, expect, test } from "vitest";
import { COMPARE_COLUMNS, type CompareRow } from "../../src/compare/index.ts";
import { LEDGER_COLUMNS } from "../../src/ingest/index.ts";
import { SUMMARY_COLUMNS } from "../../src/levels/index.ts";
import { LOAD_COLUMNS } from "../../src/loads/index.ts";
import { columnKind, isNumeric } from "../../src/report/columns.ts";
import { TREND_COLUMNS } from "../../src/trend/index.ts";
import { comparison, simulatedTrend } from "./answer/simulated-rows.ts";

describe("the kind of a column", () => {
  test("of a comparison and a trend is the same with and without rows", () => {
    const compare: CompareRow = comparison();
    for (const column of COMPARE_COLUMNS)
      expect(columnKind(column, []), column).toBe(columnKind(column, [compare]));
    const trend = { ...simulatedTrend(), autocorrelation: 0.1 };
    for (const column of TREND_COLUMNS)
      expect(columnKind(column, []), column).toBe(columnKind(column, [trend]));
  });

  test("counts and numbers of the contract are known by name", () => {
    const all = [...LEDGER_COLUMNS, ...LOAD_COLUMNS, ...SUMMARY_COLUMNS];
    expect(all.filter((column) => columnKind(column, []) === "count")).toEqual([
      "rows_read",
      "used",
      "flagged",
      "not_used",
      "samples",
      "detected",
    ]);
    expect(LOAD_COLUMNS.filter((column) => isNumeric(column, []))).toEqual([
      "concentration_ng_per_l",
      "limit_ng_per_l",
      "flow_m3_per_day",
      "population",
      "load_mg_per_day",
      "load_mg_per_day_per_1000",
      "lower",
      "upper",
      "relative_uncertainty",
    ]);
  });

  test("an unknown column is judged by its cells, a mixed one is text", () => {
    expect(columnKind("x", [{ x: 1 }, { x: null }])).toBe("number");
    expect(columnKind("x", [{ x: true }])).toBe("boolean");
    expect(columnKind("x", [{ x: 1 }, { x: "a" }])).toBe("text");
    expect(columnKind("x", [{ x: null }])).toBe("text");
  });

  test("a count that is none is a number, a number that is text is text", () => {
    expect(columnKind("samples", [{ samples: 1.5 }])).toBe("number");
    expect(columnKind("samples", [{ samples: 2 ** 31 }])).toBe("number");
    expect(columnKind("lower", [{ lower: "n.d." }])).toBe("text");
  });
});
