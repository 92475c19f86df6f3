import { describe, expect, test } from "vitest";
import { samplingCalendar } from "../../../src/report/charts/index.ts";
import { classed, named, number, parseMarkup, textOf } from "./parse-markup.ts";

const periods = [
  { label: "2025-T1", start: "2025-01-01", end: "2025-04-30" },
  { label: "2025-T2", start: "2025-05-01", end: "2025-08-31" },
];
const rows = [
  {
    name: "A",
    samples: [
      { time: "2025-01-01", flagged: false },
      { time: "2025-04-30T23:00+02:00", flagged: true },
    ],
  },
  { name: "B", samples: [{ time: "2025-05-01T00:00+02:00", flagged: false }] },
];

describe("a sampling calendar", () => {
  const svg = parseMarkup(samplingCalendar(rows, periods, { title: "Days", language: "en" }));

  test("counts each sample in the one period that holds it, and shows a period without any", () => {
    const counts = classed(svg, "plant").map((plant) => named(plant, "text").slice(0, 2).map(textOf));
    expect(counts).toEqual([
      ["2", "0"],
      ["0", "1"],
    ]);
  });

  test("puts a sample inside its period's field", () => {
    const [first, second] = classed(svg, "band").map((band) => [
      number(band, "x"),
      number(band, "x") + number(band, "width"),
    ]);
    const [a, b] = classed(svg, "plant").map((plant) =>
      named(plant, "circle").map((circle) => number(circle, "cx")),
    );
    for (const x of a!) expect(x >= first![0]! && x <= first![1]!).toBe(true);
    for (const x of b!) expect(x >= second![0]! && x <= second![1]!).toBe(true);
  });

  test("draws a sample with a reservation hollow and says what that means", () => {
    expect(named(classed(svg, "plant")[0]!, "circle").map((circle) => circle.attributes.fill)).toEqual([
      "currentColor",
      "none",
    ]);
    expect(textOf(svg)).toContain("sample with a caveat");
  });

  test("says when there is nothing", () => {
    expect(textOf(parseMarkup(samplingCalendar([], [], { title: "Days" })))).toContain("Inga uppgifter");
  });
});
