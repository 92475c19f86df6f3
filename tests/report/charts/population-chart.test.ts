import { describe, expect, test } from "vitest";
import { populationChart, toVegaLitePopulation } from "../../../src/report/charts/index.ts";
import { classed, named, number, parseMarkup, textOf } from "./parse-markup.ts";

const level = ["2026-07-01", "2026-07-31"].map((day) => {
  return { day, estimate: 20_000, lower: 18_000, upper: 22_000 };
});
const point = (day: string, persons: number, isFree = false, series = "markers") => {
  return { day, persons, lower: persons * 0.9, upper: persons * 1.1, series, isFree };
};
const counts = [
  point("2026-07-01", 20_000),
  point("2026-07-04", 40_000, true),
  point("2026-07-08", 10_000),
  point("2026-07-08", 12_000, false, "phones"),
];
const events = [{ from: "2026-07-03", to: "2026-07-05", title: "Festival <b>" }];
const options = { title: "People", language: "en" as const, id: "p" };

describe("a population chart", () => {
  const svg = parseMarkup(populationChart({ level, counts, events }, options));

  test("draws each count at its height and day, with its interval", () => {
    const [marks] = classed(svg, "samples");
    const circles = named(marks!, "circle");
    const [first, second, third] = circles.map((circle) => number(circle, "cy"));
    expect((second! - first!) / (first! - third!)).toBeCloseTo(-20_000 / -10_000, 1);
    const [one, four, eight] = circles.map((circle) => number(circle, "cx"));
    expect((four! - one!) / (eight! - one!)).toBeCloseTo(3 / 7, 2);
    expect(named(marks!, "line")).toHaveLength(counts.length);
  });

  test("rings days of weekends and holidays only, at the count's own place", () => {
    const rings = named(classed(svg, "free")[0]!, "circle");
    expect(rings).toHaveLength(1);
    const mark = named(classed(svg, "samples")[0]!, "circle")[1]!;
    expect([number(rings[0]!, "cx"), number(rings[0]!, "cy")]).toEqual([
      number(mark, "cx"),
      number(mark, "cy"),
    ]);
  });

  test("names every series, numbers the events and escapes their titles", () => {
    const text = textOf(svg);
    for (const words of ["persons connected", "markers", "phones", "weekend or holiday"]) {
      expect(text).toContain(words);
    }
    expect(classed(svg, "event")).toHaveLength(1);
    expect(populationChart({ level, counts, events }, options)).not.toContain("<b>");
  });

  test("is described in words", () => {
    expect(populationChart({ level, counts }, options)).toContain(
      "4 counts of single days, from 10,000 to 40,000 persons",
    );
    expect(populationChart({ level: [], counts: [] }, { title: "x", language: "sv" })).toContain(
      "Ingen räkning av antalet personer att visa",
    );
  });

  test("has the same values as a specification, a row each", () => {
    const spec = toVegaLitePopulation({ level, counts, events }, options);
    const { values } = spec.data as { values: { mark: string; persons?: number }[] };
    expect(values.filter(({ mark }) => mark === "count").map(({ persons }) => persons)).toEqual([
      20_000, 40_000, 10_000, 12_000,
    ]);
    expect(values.filter(({ mark }) => mark === "census")).toHaveLength(2);
    expect(values.filter(({ mark }) => mark === "event")).toHaveLength(1);
  });
});
