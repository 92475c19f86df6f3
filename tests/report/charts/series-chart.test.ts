import { describe, expect, test } from "vitest";
import { seriesChart } from "../../../src/report/charts/index.ts";
import { classed, named, number, parseMarkup, textOf } from "./parse-markup.ts";

const curve = [
  { day: "2024-01-01", estimate: 100, lower: 80, upper: 125 },
  { day: "2025-01-01", estimate: 110, lower: 90, upper: 134 },
  { day: "2026-01-01", estimate: 121, lower: 92, upper: 159 },
];
const options = { title: "Trend", language: "en" as const, id: "s" };
const points = (d: string): number[][] =>
  [...d.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)].map((match) => [Number(match[1]), Number(match[2])]);

describe("a series chart", () => {
  test("draws the curve and its band at the places of the axis", () => {
    const svg = parseMarkup(seriesChart({ curve }, options));
    const line = points(classed(svg, "curve")[0]!.attributes.d ?? "");
    expect(line).toHaveLength(3);
    expect(line[1]![0]! - line[0]![0]!).toBeCloseTo((line[2]![0]! - line[0]![0]!) * (366 / 731), 1);
    const [low, middle, high] = line.map((point) => point[1]!) as [number, number, number];
    expect((low - middle) / (middle - high)).toBeCloseTo(10 / 11, 1);
  });

  test("breaks the curve where nothing is known", () => {
    const broken = [
      curve[0]!,
      { day: "2024-07-01", estimate: null, lower: null, upper: null },
      ...curve.slice(1),
    ];
    const path =
      classed(parseMarkup(seriesChart({ curve: broken }, options)), "curve")[0]!.attributes.d ?? "";
    expect(path.match(/M/g)).toHaveLength(2);
  });

  test("shades what cannot be measured up to the limit", () => {
    const svg = parseMarkup(seriesChart({ curve, limit: 50 }, options));
    const [band] = classed(svg, "limit");
    const zero = Math.max(
      ...classed(svg, "axis").flatMap((axis) => named(axis, "line").map((line) => number(line, "y1"))),
    );
    const heights = [...(band?.attributes.d ?? "").matchAll(/,([\d.]+)/g)].map(([, y]) => Number(y));
    expect(Math.max(...heights)).toBeCloseTo(zero, 1);
    const axis = classed(svg, "axis")[0]!;
    const ticks = named(axis, "text").map((text) => Number(textOf(text)));
    const rows = named(axis, "line").map((line) => number(line, "y1"));
    expect(Math.min(...heights)).toBeCloseTo(zero - (50 * (rows[0]! - rows[1]!)) / ticks[1]!, 1);
    expect(textOf(svg)).toContain("below the limit");
  });

  test("gives a point its own interval as a whisker", () => {
    const samples = [
      { time: "2024-06-01", value: 100, lower: 70, upper: 140, kind: "measured" as const, series: "" },
    ];
    expect(
      classed(parseMarkup(seriesChart({ curve, samples }, options)), "samples").flatMap((group) =>
        named(group, "line"),
      ),
    ).toHaveLength(1);
  });

  test("months over a span of years never collide, and each new year is named", () => {
    for (const width of [350, 720]) {
      const svg = parseMarkup(seriesChart({ curve }, { ...options, width }));
      const texts = classed(svg, "days").flatMap((group) => named(group, "text"));
      const months = texts.filter((text) => !/^\d{4}$/.test(textOf(text))).map((text) => number(text, "x"));
      for (let i = 1; i < months.length; i++) expect(months[i]! - months[i - 1]!).toBeGreaterThan(25);
      expect(texts.map(textOf).filter((text) => /^\d{4}$/.test(text))).toEqual(["2024", "2025", "2026"]);
    }
  });

  test("says when there is nothing, or nothing above the limit", () => {
    expect(textOf(parseMarkup(seriesChart({ curve: [] }, options)))).toContain("Nothing to show");
    const samples = [{ time: "2024-06-01", value: 5, kind: "below" as const, series: "" }];
    expect(
      textOf(parseMarkup(seriesChart({ curve: [], samples, limit: 5 }, { ...options, scale: "log" }))),
    ).toContain("All samples lie below the limit");
  });
});
