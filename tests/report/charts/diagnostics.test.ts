import { describe, expect, test } from "vitest";
import { controlChart, ledgerChart, residualChart } from "../../../src/report/charts/index.ts";
import { classed, type Element, named, number, parseMarkup, textOf } from "./parse-markup.ts";

const options = { title: "T", language: "en" as const, id: "d" };
const sample = (time: string, value: number, kind: "measured" | "below" = "measured") => ({
  time,
  value,
  kind,
  series: "",
});
const lines = [{ from: "2025-01-01", to: "2025-03-31", segment: "", centre: 50, lower: 25, upper: 100 }];

/** The height of a value, read off the axis' own printed ticks. */
function heightOn(svg: Element): (value: number) => number {
  const [axis] = classed(svg, "axis");
  const [y0, y1] = named(axis!, "line").map((line) => number(line, "y1"));
  const [v0, v1] = named(axis!, "text").map((text) => Number(textOf(text).replace("−", "-")));
  return (value) => y0! + ((value - v0!) * (y1! - y0!)) / (v1! - v0!);
}

describe("a control chart", () => {
  const data = {
    samples: [
      sample("2025-01-10", 60),
      sample("2025-02-10", 140),
      sample("2025-02-20", 120, "below"),
      sample("2025-03-01", 20),
    ],
    lines,
  };
  const svg = parseMarkup(controlChart(data, options));

  test("draws its lines at the heights the axis gives them", () => {
    const height = heightOn(svg);
    const drawn = named(classed(svg, "control")[0]!, "line").map((line) => number(line, "y1"));
    [100, 50, 25].forEach((value, index) => {
      expect(drawn[index]).toBeCloseTo(height(value), 1);
    });
  });

  test("rings what is outside, but no non-detect whose limit is high: it may lie anywhere below", () => {
    expect(named(classed(svg, "outside")[0]!, "circle")).toHaveLength(2);
    expect(textOf(svg)).toContain("Outside the control limits: 2 (2025-02-10, 2025-03-01).");
  });

  test("without lines says why, and without anything says so", () => {
    expect(textOf(parseMarkup(controlChart({ ...data, lines: [] }, options)))).toContain("Too few measured");
    expect(textOf(parseMarkup(controlChart({ samples: [], lines: [] }, options)))).toContain(
      "Nothing to show",
    );
  });
});

describe("a residual chart", () => {
  const points = [
    { day: "2025-01-10", residual: 0, segment: "" },
    { day: "2025-02-10", residual: 2, segment: "" },
    { day: "2025-03-10", residual: -5, segment: "laboratory=B" },
  ];
  const svg = parseMarkup(residualChart(points, options));

  test("has zero in the middle and signs on both sides", () => {
    const height = heightOn(svg);
    const centres = named(classed(svg, "residuals")[0]!, "circle").map((circle) => number(circle, "cy"));
    expect(centres[0]).toBeCloseTo(height(0), 1);
    expect(centres[1]).toBeCloseTo(height(2), 1);
    expect(centres[2]).toBeCloseTo(height(-5), 1);
  });

  test("rings what lies beyond the limit, shades 1.96 around zero and parts segments", () => {
    expect(named(classed(svg, "residuals")[0]!, "circle")).toHaveLength(points.length + 1);
    const [field] = classed(svg, "usual");
    const height = heightOn(svg);
    expect(number(field!, "height")).toBeCloseTo(height(-1.96) - height(1.96), 1);
    expect(textOf(classed(svg, "break")[0]!)).toContain("laboratory B");
  });
});

describe("a ledger chart", () => {
  const rows = [
    { file: "<lab>.csv", format: "tidy", rows_read: 10, used: 6, flagged: 3, not_used: 1 },
    { file: "empty.csv", format: "tidy", rows_read: 0, used: 0, flagged: 0, not_used: 0 },
  ];
  const svg = parseMarkup(ledgerChart(rows, { ...options, width: 502 }));

  test("cuts each bar in proportion to the rows", () => {
    const [first, second] = classed(svg, "file");
    expect(named(first!, "rect").map((rect) => number(rect, "width"))).toEqual([300, 150, 50]);
    expect(named(second!, "rect")).toEqual([]);
    expect(textOf(first!)).toContain("6 used, 3 used with a remark, 1 not used");
  });

  test("tells the three apart without colour: full, pale, dashed outline", () => {
    const rects = named(classed(svg, "file")[0]!, "rect").map(({ attributes }) => attributes);
    expect(rects.map((one) => [one["fill-opacity"], one["stroke-dasharray"], one.fill === "none"])).toEqual([
      [undefined, undefined, false],
      ["0.45", undefined, false],
      [undefined, "3 2", true],
    ]);
  });
});
