import { describe, expect, test } from "vitest";
import { SUMMARY_COLUMNS } from "../../src/levels/index.ts";
import { toTerminalTable } from "../../src/report/to-terminal-table.ts";
import { TREND_COLUMNS } from "../../src/trend/index.ts";

const TREND = {
  ...Object.fromEntries(TREND_COLUMNS.map((column) => [column, null])),
  scope: "municipality",
  site: "Strängnäs",
  samples: 97,
  change_percent_per_year: 33.1002,
  lower: 16.0139,
  upper: 63.401,
  verdict: "increase",
};
const drugs = ["amphetamine", "benzoylecgonine", "MDMA"].map((biomarker) => ({ ...TREND, biomarker }));
const trends = [...drugs, ...drugs.map((row) => ({ ...row, scope: "plant", site: "Mariefred" }))];

describe("before an answer loses an end of its interval", () => {
  test.each([60, 70])("a trend of %i columns has its place as a heading", (width) => {
    const table = toTerminalTable(trends, TREND_COLUMNS, { width });
    expect(table).toMatch(/^municipality, Strängnäs$/m);
    expect(table).toContain("As a heading above the rows: scope, site");
    expect(table).toMatch(/benzoylecgonine .*33\.1\S*\s+16\S*\s+63\.4\S*\s+increase/);
  });

  test("a level keeps its period, and the heading comes anew for each place", () => {
    const level = {
      ...Object.fromEntries(SUMMARY_COLUMNS.map((column) => [column, null])),
      scope: "plant",
      biomarker: "benzoylecgonine",
      load_mg_per_day_per_1000: 162.162,
      lower: 107.692,
      upper: 244.184,
    };
    const rows = ["Strängnäs", "Mariefred"].flatMap((site) =>
      ["2025-T3", "2026-T1"].map((period) => ({ ...level, site, period })),
    );
    const table = toTerminalTable(rows, SUMMARY_COLUMNS, { width: 60, language: "sv" });
    expect(table.match(/^(Strängnäs|Mariefred)$/gm)).toEqual(["Strängnäs", "Mariefred"]);
    expect(table.match(/benzoylecgonine\s+2026-T1\s+162\.162\s+107\.692\s+244\.184/g)).toHaveLength(2);
    expect(table).toContain("I varje rad: scope = plant");
    expect(table).toContain("Som rubrik över raderna: site");
  });

  test("a heading over a single row is none, and chosen digits stay", () => {
    const two = drugs.map((row, index) => ({ ...row, site: `Verk ${index}` }));
    expect(toTerminalTable(two, TREND_COLUMNS, { width: 80 })).not.toContain("As a heading");
    const exact = toTerminalTable(trends, TREND_COLUMNS, { width: 60, digits: 6 });
    expect(exact).toContain("33.1002");
  });

  test("three digits never cut what stands before the decimal point", () => {
    const loads = [{ site: "Strängnäs", biomarker: "MDMA", lower: 12_345.67, upper: 23_456.78 }];
    expect(toTerminalTable(loads, ["site", "biomarker", "lower", "upper"], { width: 34 })).toMatch(
      /12346\s+23457/,
    );
  });
});
