import { expect, test } from "vitest";
import { OKABE_ITO } from "../../../src/report/charts/index.ts";

/**
 * How a dichromat sees linear RGB: Machado, Oliveira & Fernandes 2009, severity 1, doi:10.1109/TVCG.2009.113, table of
 * the supplement.
 */
const SIMULATED = {
  normal: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
} as const;

const linear = (hex: string): number[] =>
  [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });

/** CIE L*a*b* (D65) of linear RGB. */
function lab([red = 0, green = 0, blue = 0]: readonly number[]): number[] {
  const f = (value: number): number =>
    value > 216 / 24389 ? Math.cbrt(value) : ((24389 / 27) * value + 16) / 116;
  const x = f((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047);
  const y = f(0.2126729 * red + 0.7151522 * green + 0.072175 * blue);
  const z = f((0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function seen(hex: string, matrix: readonly number[]): number[] {
  const rgb = linear(hex);
  return lab(
    [0, 3, 6].map((row) =>
      Math.min(
        1,
        Math.max(
          0,
          rgb.reduce((sum, value, column) => sum + value * (matrix[row + column] ?? 0), 0),
        ),
      ),
    ),
  );
}

const distance = (a: readonly number[], b: readonly number[]): number =>
  Math.hypot(...a.map((value, index) => value - (b[index] ?? 0)));

/** The colours of the curves of one chart, which stand beside each other. */
const SERIES = [OKABE_ITO.blue, OKABE_ITO.vermillion, OKABE_ITO.green, OKABE_ITO.purple];

test.each(Object.entries(SIMULATED))("series differ clearly to an eye with %s", (_name, matrix) => {
  for (const [index, one] of SERIES.entries())
    for (const other of SERIES.slice(index + 1))
      expect(distance(seen(one, matrix), seen(other, matrix))).toBeGreaterThan(12);
});

test("the simulation itself confuses red and green of one lightness", () => {
  const [red, green] = ["#C04040", "#707A20"];
  const normal = distance(seen(red, SIMULATED.normal), seen(green, SIMULATED.normal));
  const blind = distance(seen(red, SIMULATED.deuteranopia), seen(green, SIMULATED.deuteranopia));
  expect(blind).toBeLessThan(normal / 2);
});

test("the field and the line on it differ in grey print", () => {
  const [line = 0] = seen(OKABE_ITO.blue, SIMULATED.normal);
  const [field = 0] = seen(OKABE_ITO.skyBlue, SIMULATED.normal);
  expect(field - line).toBeGreaterThan(20);
});
