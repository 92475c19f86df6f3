import { describe, expect, test } from "vitest";
import { weekdayChart } from "../../../src/report/charts/index.ts";
import { classed, named, number, parseMarkup, textOf } from "./parse-markup.ts";

const points = [0, 1, 2, 3, 4, 5, 6].flatMap((weekday) =>
  [80, 120].map((value) => ({ weekday, value: value + 10 * weekday })),
);

describe("a weekday chart", () => {
  test("shows every sample and the mean of each day midway between two", () => {
    const svg = parseMarkup(weekdayChart(points, { title: "Vecka", id: "w" }));
    const days = classed(svg, "weekday");
    expect(days).toHaveLength(7);
    for (const day of days) {
      const [a, b] = named(day, "circle").map((circle) => number(circle, "cy"));
      expect(number(named(day, "line")[0]!, "y1")).toBeCloseTo((a! + b!) / 2, 1);
    }
    expect(textOf(svg)).toContain("måndag");
  });

  test("gives one sample no mean", () => {
    const svg = parseMarkup(weekdayChart([{ weekday: 2, value: 100 }], { title: "Week", language: "en" }));
    expect(classed(svg, "level")).toEqual([]);
  });

  test("shortens the names on a narrow page", () => {
    expect(textOf(parseMarkup(weekdayChart(points, { title: "V", description: "", width: 350 })))).toContain(
      "mån",
    );
  });

  test("leaves out what is no weekday or no number, and says when nothing is left", () => {
    const svg = weekdayChart(
      [
        { weekday: 9, value: 1 },
        { weekday: 1, value: Number.NaN },
      ],
      { title: "V" },
    );
    expect(textOf(parseMarkup(svg))).toContain("Inga uppgifter att visa");
  });
});
