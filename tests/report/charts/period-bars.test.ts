import { describe, expect, test } from "vitest";
import { periodBars } from "../../../src/report/charts/index.ts";
import { classed, number, parseMarkup, textOf } from "./parse-markup.ts";
import { level, simulatedLevels } from "./simulated-levels.ts";

describe("period bars", () => {
  test("are as high as their levels", () => {
    const bars = classed(parseMarkup(periodBars(simulatedLevels(), { title: "T", id: "b" })), "bar").map(
      (bar) => number(bar, "height"),
    );
    expect(bars[1]! / bars[0]!).toBeCloseTo(1.4, 2);
    expect(bars[2]! / bars[0]!).toBeCloseTo(1.2, 2);
  });

  test("have whiskers, dashed where the interval is no confidence interval, and bounds without a bar", () => {
    const svg = parseMarkup(
      periodBars(
        [...simulatedLevels(), level("2026-T1", "2026-01-01", "2026-04-30", null, 0, 30, "bounds")],
        { title: "T", id: "b" },
      ),
    );
    expect(classed(svg, "bar")).toHaveLength(3);
    expect(classed(svg, "whisker").map((whisker) => whisker.attributes["stroke-dasharray"])).toEqual([
      undefined,
      undefined,
      undefined,
      "3 2",
    ]);
  });

  test("carry a badge, and say when there is nothing", () => {
    const badge = { verdict: "no certain change" as const, words: "ingen säkerställd förändring" };
    expect(textOf(parseMarkup(periodBars(simulatedLevels(), { title: "T", badge })))).toContain(badge.words);
    expect(textOf(parseMarkup(periodBars([], { title: "T" })))).toContain("Inga uppgifter att visa");
    parseMarkup(
      periodBars([level("a", "2026-01-01", "2026-04-30", null, null, null)], {
        title: "T",
        badge,
        width: 250,
      }),
    );
  });
});
