import { describe, expect, test } from "vitest";
import { createRandom } from "../../src/numerics/index.ts";
import { levelTrend, type PlacePoints, regionalTrend } from "../../src/trend/index.ts";

const random = createRandom(12);
const place = (name: string, logs: readonly number[], from = 0): PlacePoints => ({
  name,
  points: logs.map((log, i) => ({ time: 365.2425 * (from + i), value: Math.exp(log) })),
});
const noise = (n: number): number[] => Array.from({ length: n }, () => random.normal());

describe("closed forms", () => {
  test("one place of 7 levels is the exact Mann-Kendall test, and its interval", () => {
    const one = place("a", [3, 1, 4, 2, 6, 5, 7]);
    const result = regionalTrend([one]);
    // (3,1,4,2,6,5,7): S 13, exact p .0690476 (methods.md 4.1)
    expect(result.pValue).toBeCloseTo(0.0690476, 7);
    const alone = levelTrend(one.points);
    expect([result.changePercentPerYear, result.lower, result.upper]).toEqual([
      alone.changePercentPerYear,
      alone.lower,
      alone.upper,
    ]);
  });
  test("five copies of a plant witness no more than one", () => {
    const logs = noise(7);
    const copies = ["a", "b", "c", "d", "e"].map((name) => place(name, logs));
    expect(regionalTrend(copies).pValue).toBeCloseTo(regionalTrend([place("a", logs)]).pValue!, 12);
  });
  test("all rising in 5 periods: 2 of 120 orders, each plant at its own level", () => {
    const result = regionalTrend([place("a", [1, 2, 3, 4, 5]), place("b", [10, 10.5, 11, 11.5, 12])]);
    expect(result.pValue).toBeCloseTo(2 / 120, 12);
    expect(result).toMatchObject({ samples: 10, detected: 10 });
    // Ten slopes of 1 and ten of .5: the median is their middle.
    expect(result.changePercentPerYear).toBeCloseTo(100 * Math.expm1(0.75), 9);
  });
});

describe("laws", () => {
  const places = ["a", "b", "c"].map((name, i) => place(name, noise(6), i === 2 ? 1 : 0));
  const reversed = places.map(({ name, points }) => ({
    name,
    points: points.map((point) => ({ ...point, time: -point.time })),
  }));
  test("reversing time flips the sign and keeps p; the order of places and rows and the unit change nothing", () => {
    const plain = regionalTrend(places);
    const back = regionalTrend(reversed);
    expect(Math.log1p(back.changePercentPerYear! / 100)).toBeCloseTo(
      -Math.log1p(plain.changePercentPerYear! / 100),
      9,
    );
    expect(back.pValue).toBe(plain.pValue);
    const shuffled = places.toReversed().map(({ name, points }) => ({
      name,
      points: points.toReversed().map((point) => ({ ...point, value: 1000 * point.value! })),
    }));
    const again = regionalTrend(shuffled);
    expect(again.changePercentPerYear).toBeCloseTo(plain.changePercentPerYear!, 6);
    expect(again.pValue).toBe(plain.pValue);
  });
  test.each([6, 12])(
    "%i periods shared by three plants: a true null is rejected in at most one of twenty",
    (n) => {
      let rejected = 0;
      const runs = 300;
      for (let run = 0; run < runs; run++) {
        const shared = noise(n);
        const own = ["a", "b", "c"].map((name) =>
          place(
            name,
            noise(n).map((e, i) => 2 * shared[i]! + e),
          ),
        );
        if (regionalTrend(own, { replicates: 199 }).pValue! < 0.05) rejected++;
      }
      // Three standard errors of a 5 % share above it.
      expect(rejected / runs).toBeLessThan(0.05 + 3 * Math.sqrt((0.05 * 0.95) / runs));
      expect(rejected).toBeGreaterThan(0);
    },
  );
  test("p below 5 % exactly where the interval leaves 0 out", () => {
    for (let run = 0; run < 60; run++) {
      const tilt = 0.15 * (run % 5);
      const own = ["a", "b"].map((name) =>
        place(
          name,
          noise(7).map((e, i) => e + tilt * i),
        ),
      );
      const { pValue, lower, upper } = regionalTrend(own);
      expect(pValue! < 0.05).toBe(lower !== null && upper !== null && (lower > 0 || upper < 0));
    }
  });
  test("a seed gives the same p again; another a nearby one", () => {
    const many = ["a", "b"].map((name) => place(name, noise(15)));
    const p = regionalTrend(many, { seed: 3 }).pValue!;
    expect(regionalTrend(many, { seed: 3 }).pValue).toBe(p);
    expect(Math.abs(regionalTrend(many, { seed: 4 }).pValue! - p)).toBeLessThan(0.06);
  });
});

describe("bad input", () => {
  test("no places, 4 periods, values at or below 0, constant", () => {
    expect(regionalTrend([])).toMatchObject({ pValue: null, needed: 5, flags: ["TOO_FEW_PERIODS"] });
    expect(regionalTrend([place("a", noise(4)), place("b", noise(4))]).pValue).toBeNull();
    const zeros = [{ name: "a", points: [0, -1, 0, 0, 0, 0].map((value, time) => ({ time, value })) }];
    expect(regionalTrend(zeros)).toMatchObject({
      pValue: null,
      flags: ["TREND_POINTS_LEFT_OUT", "TOO_FEW_PERIODS"],
    });
    const still = regionalTrend([place("a", [1, 1, 1, 1, 1, 1])]);
    expect(still).toMatchObject({ pValue: 1, changePercentPerYear: 0 });
    expect(still.flags).toContain("TREND_CONSTANT");
  });
  test("a time that is not finite is refused", () => {
    expect(() => regionalTrend([{ name: "a", points: [{ time: Number.NaN, value: 1 }] }])).toThrowError(
      expect.objectContaining({ code: "ARGUMENT_INVALID" }),
    );
  });
});
