import { describe, expect, test } from "vitest";
import { compactSvg } from "../../../src/report/charts/compact-svg.ts";
import { screenSvg } from "../../../src/report/charts/screen-svg.ts";
import { type ChartLevel, levelChart } from "../../../src/report/index.ts";

/** What the reader of a picture sees of each shape: its name, its own attributes and the paint it inherits. */
function shapesOf(svg: string): readonly string[] {
  const shapes: string[] = [];
  const open: string[][] = [];
  for (const [, close, name = "", attributes = "", alone] of svg.matchAll(
    /<(\/?)([a-z]+)((?: [\w-]+="[^"]*")*)(\/?)>/g,
  )) {
    if (close === "/") {
      open.pop();
      continue;
    }
    const own = attributes.match(/[\w-]+="[^"]*"/g) ?? [];
    if (alone !== "/") open.push(own);
    if (!["circle", "line", "rect", "path", "text"].includes(name)) continue;
    const seen = new Map<string, string>();
    for (const attribute of [...open.flat(), ...own]) {
      const [key = "", value = ""] = attribute.split("=");
      if (!["class", "transform", "role", "id"].includes(key)) seen.set(key, tenths(key, value));
    }
    shapes.push(
      `${name} ${[...seen]
        .map((pair) => pair.join("="))
        .sort()
        .join(" ")}`,
    );
  }
  return shapes;
}

function tenths(key: string, value: string): string {
  if (!["x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "width", "height", "d"].includes(key)) return value;
  return value.replace(/\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10));
}

const LEVELS: readonly ChartLevel[] = Array.from({ length: 9 }, (_, index) => ({
  label: `${2017 + index}-T1`,
  start: `${2017 + index}-01-01`,
  end: `${2017 + index}-04-30`,
  estimate: 100 + 7 * index,
  lower: 80 + 5 * index,
  upper: 130 + 9 * index,
  kind: "confidence" as const,
  segment: index < 4 ? "laboratory=A" : "laboratory=B",
  samples: 1,
}));

/** A simulated chart with levels, samples and a gap. */
const CHART = levelChart(
  {
    levels: LEVELS,
    samples: LEVELS.map(({ start }, index) => ({
      time: start,
      value: 90 + 11 * index,
      kind: "measured" as const,
      series: "",
      lower: 70,
      upper: 140,
    })),
  },
  { title: "Simulated", language: "en", id: "c" },
);

/** Lines become strokes of one path: told alike on both sides. */
const withoutLines = (shapes: readonly string[]): readonly string[] =>
  shapes.filter((shape) => !shape.startsWith("line ") && !/^path .*[HV]/.test(shape));

describe("a compact picture", () => {
  test("shows the same shapes with the same paint, in fewer letters", () => {
    const small = compactSvg(CHART);
    expect(small.length).toBeLessThan(0.85 * CHART.length);
    expect(withoutLines(shapesOf(small))).toEqual(withoutLines(shapesOf(CHART)));
    expect(small.match(/<title/g)).toHaveLength(CHART.match(/<title/g)?.length ?? 0);
    expect(compactSvg(small).length).toBeLessThanOrEqual(small.length);
  });

  test("draws lines of one paint as strokes of one path", () => {
    const line = (x: number) => `<line x1="${x}" x2="${x}" y1="1.26" y2="9" stroke="red"/>`;
    expect(compactSvg(`<g>${line(1)}${line(2.51)}</g>`)).toBe(
      '<g><path d="M1,1.3V9M2.5,1.3V9" stroke="red"/></g>',
    );
    expect(compactSvg(line(1))).toBe('<line x1="1" x2="1" y1="1.3" y2="9" stroke="red"/>');
  });

  test("keeps neighbours apart that are painted otherwise, and letters with an edge", () => {
    const text = (fill: string) => `<text x="1" class="halo" fill="${fill}">a &lt; b</text>`;
    const apart = `${text("red")}${text("blue")}`;
    expect(shapesOf(compactSvg(apart))).toEqual(shapesOf(apart));
    expect(compactSvg(`${text("red")}${text("red")}`)).toBe(
      '<g fill="red"><text x="1" class="halo">a &lt; b</text><text x="1" class="halo">a &lt; b</text></g>',
    );
    expect(compactSvg("")).toBe("");
  });

  test("tells on the shape itself what a group told of it alone", () => {
    expect(compactSvg('<g class="period"><title>T1: 5</title><rect x="1" rx="1.5"/></g>')).toBe(
      '<rect x="1" rx="1.5"><title>T1: 5</title></rect>',
    );
    const two = '<g class="period"><title>T1</title><rect x="1"/><rect x="2"/></g>';
    expect(compactSvg(two)).toBe(two);
  });

  test("on a screen filled circles are dots of a round pen, as many as before", () => {
    const circles = (svg: string): number => svg.match(/<circle /g)?.length ?? 0;
    const small = screenSvg(CHART);
    const dots = small.match(/<path d="M[\d.]+,[\d.]+h0"\/>/g)?.length ?? 0;
    expect(dots).toBe(LEVELS.length);
    expect(dots + circles(small)).toBe(circles(CHART));
    expect(small).toContain('stroke-width="6" stroke-linecap="round"');
  });
});
