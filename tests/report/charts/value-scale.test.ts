import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { drawValueAxis, valueScale } from "../../../src/report/charts/value-scale.ts";
import { named, number, parseMarkup, textOf } from "./parse-markup.ts";

const positive = fc.double({ min: 1e-6, max: 1e6, noNaN: true });

describe("a linear axis", () => {
  test("starts at zero, holds every value, and is a straight line", () => {
    fc.assert(
      fc.property(fc.array(positive, { minLength: 1, maxLength: 20 }), (core) => {
        const scale = valueScale({ core, reach: [] }, "linear", 300, 20);
        expect(scale.minimum).toBe(0);
        expect(scale.position(0)).toBe(300);
        expect(scale.maximum).toBeGreaterThanOrEqual(Math.max(...core));
        for (const value of core)
          expect(scale.position(value)).toBeCloseTo(300 - (280 * value) / scale.maximum, 6);
      }),
    );
  });

  test("is not flattened by a far interval end, which stands at the edge", () => {
    const scale = valueScale({ core: [10], reach: [1, 1000] }, "linear", 300, 20);
    expect(scale.maximum).toBeLessThanOrEqual(30);
    expect(scale.position(1000)).toBe(20);
  });

  test("follows the interval ends when nothing else is known", () => {
    expect(valueScale({ core: [], reach: [35] }, "linear", 300, 20).maximum).toBeGreaterThanOrEqual(35);
  });
});

describe("a logarithmic axis", () => {
  test("gives equal ratios equal heights", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        fc.double({ min: 1.5, max: 9, noNaN: true }),
        (low, ratio) => {
          const scale = valueScale({ core: [low, low * ratio * ratio], reach: [] }, "log", 300, 20);
          const [a, b, c] = [low, low * ratio, low * ratio * ratio].map((value) => scale.position(value)) as [
            number,
            number,
            number,
          ];
          expect(a - b).toBeCloseTo(b - c, 6);
        },
      ),
    );
  });

  test("puts zero at its foot", () => {
    const scale = valueScale({ core: [1, 100], reach: [0] }, "log", 300, 20);
    expect(scale.position(0)).toBe(300);
  });
});

test("no data still give an axis", () => {
  expect(valueScale({ core: [], reach: [] }, "linear", 300, 20).maximum).toBe(1);
  expect(valueScale({ core: [Number.NaN], reach: [Number.POSITIVE_INFINITY] }, "log", 300, 20).maximum).toBe(
    10,
  );
});

test("tick numbers stand beside their grid lines, in the reader's form", () => {
  const scale = valueScale({ core: [4000], reach: [] }, "linear", 300, 20);
  const svg = parseMarkup(drawValueAxis(scale, { left: 40, right: 200, unitY: 12 }, "mg", "sv"));
  const labels = named(svg, "text").slice(0, -1);
  expect(labels.map(textOf)).toEqual(
    scale.ticks.map((tick) => String(tick).replace(/\B(?=(\d{3})+$)/g, "\u00a0")),
  );
  named(svg, "line").forEach((line, index) => {
    expect(number(labels[index]!, "y") - number(line, "y1")).toBeCloseTo(4, 1);
  });
});

describe("numbers beside the axis", () => {
  const texts = (
    highest: number,
    kind: "linear" | "log" = "linear",
    least = highest,
    bottom = 300,
  ): string[] => {
    const scale = valueScale({ core: [least, highest], reach: [] }, kind, bottom, 20);
    const drawn = drawValueAxis(scale, { left: 46, right: 400, unitY: 12 }, "", "sv");
    return [...drawn.matchAll(/text-anchor="end"([^>]*)>([^<]+)</g)].map(([, rest = "", words = ""]) => {
      const size = Number(/font-size="([\d.]+)"/.exec(rest)?.[1] ?? 12);
      expect(words.length * size * 0.56, `${words} at ${size}`).toBeLessThanOrEqual(38);
      expect(size, words).toBeGreaterThanOrEqual(8);
      return words;
    });
  };

  test.each([0.000123, 0.5, 7, 950, 25_000, 130_000, 1_500_000, 3e12])(
    "%d fits the margin and can be read",
    (value) => {
      expect(texts(value).length).toBeGreaterThan(2);
    },
  );

  test("what would be too long is a power of ten", () => {
    expect(texts(1_500_000)).toContain("1·10⁶");
    expect(texts(0.000002)).toContain("1·10⁻⁶");
  });

  test("a logarithmic axis over few decades has 1, 2 and 5, over many only powers", () => {
    expect(texts(900, "log", 12)).toEqual(["10", "20", "50", "100", "200", "500", "1\u00a0000"]);
    for (const words of texts(9e9, "log", 1e6, 120)) expect(words).toMatch(/^1·10/);
  });
});
