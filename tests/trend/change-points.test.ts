import { describe, expect, test } from "vitest";
import { createRandom } from "../../src/numerics/index.ts";
import { changePoints, pettitt, siegel } from "../../src/trend/index.ts";
import kendall from "../fixtures/trend/kendall.json" with { type: "json" };
import series from "../fixtures/trend/series.json" with { type: "json" };

test.each([
  ["nile", 1617, 28, 3.591e-7],
  ["page", 232, 17, 0.0145556],
  ["maxau", 312, 35, 0.003783909],
] as const)("Pettitt %s: U %f, k %i, p %f (methods.md 4.6)", (name, statistic, after, p) => {
  const result = pettitt(series[name]);
  expect(result).toMatchObject({ statistic, changeAfter: after });
  expect(result.pValue! / p).toBeCloseTo(1, 3);
});
test("Pettitt: constant, one value, none", () => {
  expect(pettitt([3, 3, 3])).toMatchObject({ statistic: 0, changeAfter: null, pValue: 1 });
  expect(pettitt([3])).toMatchObject({ pValue: null });
  expect(pettitt([])).toMatchObject({ pValue: null });
});

describe("changePoints", () => {
  test("Nile: one change, at 28", () => {
    expect(changePoints(series.nile).changesAfter).toEqual([28]);
  });
  test("finds what an exhaustive search over all segmentations finds", () => {
    const random = createRandom(9);
    for (let run = 0; run < 40; run++) {
      const values = Array.from({ length: 11 }, (_, i) => random.normal() + (i > 4 ? 2 : 0));
      for (const penalty of [0.5, 2, 6])
        expect(changePoints(values, { penalty }).changesAfter).toEqual(exhaustive(values, penalty));
    }
  });
  test("a higher penalty never finds more; autocorrelation raises the penalty by (1 + phi)/(1 - phi)", () => {
    const counts = changePoints(series.nile).path.map(({ changesAfter }) => changesAfter.length);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    const ratio =
      changePoints(series.nile, { autocorrelation: 0.5 }).penalty / changePoints(series.nile).penalty;
    expect(ratio).toBeCloseTo(3, 12);
  });
  test("constant and tiny series have none; a wrong penalty is refused", () => {
    expect(changePoints([1, 1, 1, 1, 1, 1]).changesAfter).toEqual([]);
    expect(changePoints([]).changesAfter).toEqual([]);
    // Most neighbours are equal, so s is 0 and no change has a price: none is told.
    expect(changePoints([1, 1, 1, 1, 9, 9, 9, 9])).toMatchObject({ penalty: 0, changesAfter: [] });
    expect(() => changePoints([1, 2], { penalty: 0 })).toThrowError(
      expect.objectContaining({ path: "penalty" }),
    );
  });
});

test.each(kendall.large.filter(({ siegel: value }) => value !== null))(
  "Siegel against SciPy siegelslopes: $siegel",
  ({ x, y, siegel: slope }) => {
    expect(siegel(x, y).slope).toBeCloseTo(slope!, 10);
  },
);
test("Siegel withstands what breaks Theil-Sen: 45 % gross values", () => {
  const values = Array.from({ length: 20 }, (_, i) => (i < 9 ? 1000 : i));
  expect(
    siegel(
      values.map((_, i) => i),
      values,
    ).slope,
  ).toBeCloseTo(1, 9);
  expect(siegel([1, 1], [1, 2])).toMatchObject({ slope: null, intercept: null });
});

/** The cheapest way to cut, each piece at least two values long, by trying all. */
function exhaustive(values: readonly number[], penalty: number): number[] {
  let best = { cost: Infinity, cuts: [] as number[] };
  const n = values.length;
  const cost = (part: readonly number[]): number => {
    const mean = part.reduce((a, b) => a + b, 0) / part.length;
    return part.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  };
  for (let mask = 0; mask < 2 ** (n - 1); mask++) {
    const cuts = Array.from({ length: n - 1 }, (_, i) => i + 1).filter((cut) => mask & (1 << (cut - 1)));
    const ends = [0, ...cuts, n];
    if (ends.slice(1).some((end, i) => end - ends[i]! < 2)) continue;
    const total = ends
      .slice(1)
      .reduce((sum, end, i) => sum + cost(values.slice(ends[i], end)), penalty * cuts.length);
    if (total < best.cost - 1e-9) best = { cost: total, cuts };
  }
  return best.cuts;
}
