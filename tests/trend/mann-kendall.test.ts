import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createRandom } from "../../src/numerics/index.ts";
import { mannKendall } from "../../src/trend/index.ts";
import kendall from "../fixtures/trend/kendall.json" with { type: "json" };
import series from "../fixtures/trend/series.json" with { type: "json" };

const index = (n: number): number[] => Array.from({ length: n }, (_, i) => i);

describe("gauges", () => {
  test("(3,1,4,2,6,5,7): S 13, exact p .0690476 (methods.md 4.1, R cor.test exact)", () => {
    const result = mannKendall(index(7), [3, 1, 4, 2, 6, 5, 7]);
    expect(result.score).toBe(13);
    expect(result.pValue).toBeCloseTo(0.0690476, 7);
    expect(result.variant).toBe("exact");
  });
  test("Nile: S -1387, Var 112728.3333, z -4.128067 (R package trend)", () => {
    const result = mannKendall(index(100), series.nile);
    expect(result.score).toBe(-1387);
    expect(result.variance).toBeCloseTo(112728.3333, 4);
    expect(result.z).toBeCloseTo(-4.128067, 6);
  });
  test("Nile with a variance factor: z and p of methods.md 4.2", () => {
    const result = mannKendall(index(100), series.nile, { varianceFactor: 2.39871849 });
    expect(result.z).toBeCloseTo(-2.66536718, 7);
    expect(result.pValue).toBeCloseTo(0.00769043, 8);
  });
  test("EPA 2009 example 17-6: S 194, Var 1428, z 5.107322, p 3.267574e-7 (EnvStats)", () => {
    const result = mannKendall(series.sulfateDate, series.sulfate);
    expect(result.score).toBe(194);
    expect(result.variance).toBeCloseTo(1428, 9);
    expect(result.z).toBeCloseTo(5.107322, 6);
    expect(result.pValue! / 3.267574e-7).toBeCloseTo(1, 6);
  });
  test("smallest two-sided p: n 3 .333, 4 .0833, 5 .0167, 6 .00278 (2/n!)", () => {
    const smallest = [3, 4, 5, 6].map((n) => mannKendall(index(n), index(n)).pValue);
    expect(smallest).toEqual([2 / 6, 2 / 24, 2 / 120, 2 / 720]);
  });
});

describe("against SciPy and full enumeration (fixtures/trend/kendall.py)", () => {
  test.each(kendall.small)("exact, ties or none: S $score p $exactP", ({ x, y, score, variance, exactP }) => {
    const result = mannKendall(x, y);
    expect(result.score).toBe(score);
    expect(result.variance).toBeCloseTo(variance, 9);
    expect(result.pValue).toBeCloseTo(exactP, 12);
  });
  test.each(kendall.exact10)("exact at n = 10, p $p", ({ y, p }) => {
    expect(mannKendall(index(10), y).pValue).toBeCloseTo(p, 12);
  });
  test.each(kendall.large)("normal: S $score, z $z", ({ x, y, score, variance, tau, z, p }) => {
    const result = mannKendall(x, y, { varianceFactor: 1 });
    expect(result.score).toBe(score);
    expect(result.variance).toBeCloseTo(variance, 8);
    expect(result.tau).toBeCloseTo(tau, 12);
    expect(result.z).toBeCloseTo(z, 10);
    expect(result.pValue! / p).toBeCloseTo(1, 9);
  });
});

describe("bugs of peers", () => {
  test("p stays positive for |z| > 8.3, where 1 - cdf gives 0", () => {
    const result = mannKendall(index(200), index(200));
    expect(result.z).toBeGreaterThan(20);
    expect(result.pValue).toBeGreaterThan(0);
    expect(result.pValue).toBeLessThan(1e-90);
  });
  test("no overflow at n = 1e5: S is n(n-1)/2 and the variance its closed form", () => {
    const n = 100_000;
    const result = mannKendall(index(n), index(n));
    expect(result.score).toBe((n * (n - 1)) / 2);
    expect(result.variance / ((n * (n - 1) * (2 * n + 5)) / 18)).toBeCloseTo(1, 12);
    expect(result.tau).toBe(1);
  });
});

describe("laws", () => {
  const values = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 2, maxLength: 30 });
  test("reversing time flips S and keeps p", () => {
    fc.assert(
      fc.property(values, (y) => {
        const forward = mannKendall(index(y.length), y);
        const backward = mannKendall(index(y.length), [...y].reverse());
        expect(backward.score + forward.score).toBe(0);
        expect(backward.pValue).toBe(forward.pValue);
      }),
    );
  });
  test("any growing function of the values, and the order of rows, change nothing", () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 1e6 }), (y, seed) => {
        const times = index(y.length);
        const random = createRandom(seed);
        const rows = times
          .map((t) => ({ t, y: Math.exp(y[t]! / 5), u: random.next() }))
          .sort((a, b) => a.u - b.u);
        const shuffled = mannKendall(
          rows.map((row) => row.t),
          rows.map((row) => row.y),
        );
        expect(shuffled).toEqual(mannKendall(times, y));
      }),
    );
  });
  test("the exact p is uniform or larger under the null: every order of 6 and of 5 with a tie", () => {
    for (const start of [
      [1, 2, 3, 4, 5, 6],
      [1, 2, 2, 3, 4],
    ]) {
      const ps = orders(start).map((y) => mannKendall(index(y.length), y).pValue!);
      for (const alpha of [0.01, 0.05, 0.1, 0.3, 0.5, 0.9]) {
        expect(ps.filter((p) => p <= alpha).length / ps.length).toBeLessThanOrEqual(alpha);
      }
    }
  });
});

describe("bad input", () => {
  test("n 0 and 1: no p; n 2: p 1", () => {
    expect(mannKendall([], []).pValue).toBeNull();
    expect(mannKendall([1], [1]).pValue).toBeNull();
    expect(mannKendall([1, 2], [1, 5]).pValue).toBe(1);
  });
  test("constant series and one single date: S 0, p 1, no z, never NaN", () => {
    for (const n of [2, 6, 30]) {
      const constant = mannKendall(
        index(n),
        index(n).map(() => 7),
      );
      const oneDate = mannKendall(
        index(n).map(() => 7),
        index(n),
      );
      for (const result of [constant, oneDate]) {
        expect(result).toMatchObject({ score: 0, z: null, pValue: 1, tau: null });
      }
    }
  });
  test("unequal lengths and numbers that are not finite are refused", () => {
    expect(() => mannKendall([1], [1, 2])).toThrowError(
      expect.objectContaining({ code: "ARGUMENT_INVALID", path: "values" }),
    );
    expect(() => mannKendall([1, 2], [1, Number.NaN])).toThrowError(
      expect.objectContaining({ path: "values[1]" }),
    );
  });
});

function orders(items: readonly number[]): number[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, at) => orders(items.toSpliced(at, 1)).map((rest) => [item, ...rest]));
}
