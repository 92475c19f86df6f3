import { describe, expect, test } from "vitest";
import { createRandom } from "../../src/numerics/index.ts";
import { akritasTheilSen, censoredTrend, mannKendall, theilSen } from "../../src/trend/index.ts";

const read = (cells: string) =>
  cells.split(" ").map((cell) => {
    const number = Number(cell.replace("<", ""));
    return { lower: cell.startsWith("<") ? -Infinity : number, upper: number };
  });
const index = (n: number): number[] => Array.from({ length: n }, (_, i) => i + 1);

test("gauge of methods.md 4.6 (NADA): slope .2875, intercept .65, tau .621212, p .00444014", () => {
  const result = akritasTheilSen(index(12), read("<1 2.1 <2 1.8 2.5 <3 2.2 3.4 <3 3.9 4.4 4.1"));
  expect(result.slope).toBeCloseTo(0.2875, 12);
  expect(result.intercept).toBeCloseTo(0.65, 12);
  expect(result.tau).toBeCloseTo(0.621212, 6);
  expect(result.pValue).toBeCloseTo(0.00444014, 8);
});
test("without non-detects: Mann-Kendall's S, variance and p, Theil-Sen's slope", () => {
  const random = createRandom(4);
  for (const n of [6, 15, 30]) {
    const y = index(n).map(() => random.normal());
    const ours = akritasTheilSen(
      index(n),
      y.map((v) => ({ lower: v, upper: v })),
    );
    const plain = mannKendall(index(n), y);
    expect(ours.score).toBe(plain.score);
    expect(ours.variance).toBeCloseTo(plain.variance, 9);
    expect(ours.pValue).toBeCloseTo(plain.pValue!, 12);
    expect(ours.slope).toBeCloseTo(theilSen(index(n), y).slope!, 12);
  }
});

const point = (time: number, value: number | null, highest: number | null = value) => ({
  time,
  value,
  lowest: value ?? 0,
  highest,
});

describe("censoredTrend", () => {
  test("a limit that changes over time makes no trend", () => {
    const random = createRandom(6);
    let rejected = 0;
    for (let run = 0; run < 200; run++) {
      const points = index(24).map((i) => {
        const value = Math.exp(2 + 0.4 * random.normal());
        const limit = i <= 12 ? 9 : 4;
        return value < limit ? point(i * 30, null, limit) : point(i * 30, value);
      });
      if (censoredTrend(points).pValue! < 0.05) rejected++;
    }
    expect(rejected).toBeLessThanOrEqual(20);
  });
  test("non-detects first, then clear detects: an increase", () => {
    const points = index(14).map((i) => (i <= 6 ? point(i * 100, null, 5) : point(i * 100, 10 + i)));
    const result = censoredTrend(points);
    expect(result.pValue).toBeLessThan(0.05);
    expect(result.lower).toBeGreaterThan(0);
  });
  test("0 of 7 then 6 of 7 well above the limit is seen; a lowered limit alone is not", () => {
    const lowered = index(14).map((i) => point(i * 100, null, i <= 7 ? 10 : 2));
    expect(censoredTrend(lowered)).toMatchObject({ pValue: null, changePercentPerYear: null });
    expect(censoredTrend(lowered).flags).toContain("TREND_ALL_CENSORED");
  });
  test("the unit changes nothing; reversing time flips the sign", () => {
    const points = [
      point(0, 3),
      point(10, null, 4),
      point(20, 5),
      point(30, 4),
      point(40, 7),
      point(50, null, 5),
      point(60, 9),
      point(70, 8),
      point(80, 11),
      point(90, 10),
    ];
    const plain = censoredTrend(points);
    const scaled = censoredTrend(
      points.map((p) => ({
        ...p,
        value: p.value === null ? null : 1000 * p.value,
        lowest: 1000 * p.lowest,
        highest: 1000 * p.highest!,
      })),
    );
    expect(scaled.changePercentPerYear! / plain.changePercentPerYear!).toBeCloseTo(1, 9);
    expect(scaled.pValue).toBe(plain.pValue);
    const mirrored = censoredTrend(points.map((p) => ({ ...p, time: -p.time })));
    expect(mirrored.pValue).toBe(plain.pValue);
    expect(Math.log1p(mirrored.changePercentPerYear! / 100)).toBeCloseTo(
      -Math.log1p(plain.changePercentPerYear! / 100),
      9,
    );
  });
  test("too few samples: nothing, and what would be enough", () => {
    expect(censoredTrend([point(0, 1), point(1, 2)])).toMatchObject({ pValue: null, needed: 5 });
  });
});

test("an interval upside down is refused", () => {
  expect(() => akritasTheilSen([1], [{ lower: 2, upper: 1 }])).toThrowError(
    expect.objectContaining({ code: "ARGUMENT_INVALID", path: "values[0]" }),
  );
});
