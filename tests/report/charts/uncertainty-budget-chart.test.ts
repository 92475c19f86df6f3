import { describe, expect, test } from "vitest";
import { budgetRows } from "../../../src/report/charts/budget-rows.ts";
import { uncertaintyBudgetChart } from "../../../src/report/charts/index.ts";
import { classed, named, number, parseMarkup, textOf } from "./parse-markup.ts";

const items = [
  { label: "C", rsd: 0.1 },
  { label: "Q", rsd: 0.08 },
  { label: "S", rsd: 0.1 },
  { label: "P", rsd: 0.1 },
  { label: "off", rsd: 0 },
];

describe("an uncertainty budget", () => {
  // sigma .19034337 for these four: design table of the lognormal chain, computed with R 4.2.
  test("adds on the log scale", () => {
    const together = budgetRows(items, "en").at(-1)?.rsd ?? 0;
    expect(Math.sqrt(Math.log1p(together ** 2))).toBeCloseTo(0.19034337, 8);
  });

  test("draws bars in proportion, leaves out what is off, and ends with the sum", () => {
    const svg = parseMarkup(uncertaintyBudgetChart(items, { title: "Budget", language: "en", id: "u" }));
    const bars = classed(svg, "source").map((row) => number(named(row, "rect")[0]!, "width"));
    expect(bars).toHaveLength(5);
    expect(bars[1]! / bars[0]!).toBeCloseTo(0.8, 2);
    expect(textOf(svg)).toContain("Together, one sample19.2\u00a0%");
  });

  test("says when nothing is switched on", () => {
    expect(textOf(parseMarkup(uncertaintyBudgetChart([{ label: "x", rsd: 0 }], { title: "B" })))).toContain(
      "Inga uppgifter",
    );
    expect(budgetRows([{ label: "x", rsd: Number.NaN }], "sv")).toEqual([]);
  });
});
