import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { SummaryRow } from "../../src/levels/index.ts";
import { levelSparklines, sparkline } from "../../src/report/index.ts";

const BARS = "▁▂▃▄▅▆▇█";

describe("sparkline", () => {
  test("the eight heights from zero to the highest", () => {
    expect(sparkline([0, 1, 2, 3, 4, 5, 6, 7])).toBe(BARS);
    expect(sparkline([7, null, 0])).toBe("█·▁");
    expect(sparkline([0, 0])).toBe("▁▁");
    expect(sparkline([])).toBe("");
  });

  test("laws: one sign a value, no unit, higher is never lower", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1 }), (values) => {
        const bars = [...sparkline(values)];
        expect(bars).toHaveLength(values.length);
        expect(sparkline(values.map((value) => value * 1024))).toBe(bars.join(""));
        for (const [i, a] of values.entries())
          for (const [j, b] of values.entries())
            if (a < b) expect(BARS.indexOf(bars[i] ?? "")).toBeLessThanOrEqual(BARS.indexOf(bars[j] ?? ""));
      }),
      { numRuns: 50 },
    );
  });
});

function row(site: string, year: number, load: number | null): SummaryRow {
  return {
    scope: "plant",
    site,
    biomarker: "benzoylecgonine",
    segment: "",
    period: String(year),
    period_start: `${year}-01-01`,
    period_end: `${year}-12-31`,
    target: "period",
    load_mg_per_day_per_1000: load,
    lower: load === null ? null : load / 2,
    upper: load === null ? null : load * 2,
  } as SummaryRow;
}

describe("levels as lines", () => {
  const rows = [
    row("A", 2024, 50),
    row("A", 2025, null),
    row("A", 2026, 100),
    row("B", 2026, 3),
    row("B", 2024, 3),
  ];

  test("a bar for each period in its order, · where there is no level or no row, the newest with its interval", () => {
    const lines = levelSparklines(rows, 100, "en").trimEnd().split("\n");
    expect(lines[0]).toMatch(/^Levels 2024 to 2026, .*no level/);
    expect(lines.slice(-2)).toEqual([
      "A: Cocaine  ▅·█  2026: 100 (50–200)",
      "B: Cocaine  █·█  2026: 3 (1.5–6)",
    ]);
    expect(levelSparklines(rows, 100, "sv")).toContain("A: Kokain  ▅·█  2026: 100 (50–200)");
  });

  test("the oldest periods give way to the width", () => {
    const many = Array.from({ length: 60 }, (_, index) => row("A", 1960 + index, index + 1));
    for (const width of [60, 80, 120]) {
      const lines = levelSparklines(many, width, "en").trimEnd().split("\n");
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
      expect(lines.at(-1)).toMatch(/█ {2}2019: 60 \(30–120\)$/);
    }
  });

  test("one level is no line", () => {
    expect(levelSparklines([row("A", 2024, 50), row("A", 2025, null)], 80, "en")).toBe("");
    expect(levelSparklines([], 80, "en")).toBe("");
  });
});
