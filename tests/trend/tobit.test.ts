import { expect, test } from "vitest";
import { tobit, weekendRatio } from "../../src/trend/index.ts";
import fixture from "../fixtures/trend/tobit-ratio.json" with { type: "json" };

const { x, z, y, below } = fixture;
const values = y.map((value, i) => ({ lower: below[i] === 1 ? -Infinity : value, upper: value }));

test.each([
  ["two", x.map((time) => [1, time]), fixture.two],
  ["three", x.map((time, i) => [1, time, z[i]!]), fixture.three],
] as const)(
  "likelihood-ratio p of %s terms: R survreg (fixtures/trend/tobit-ratio.R)",
  (_, design, expected) => {
    const { pValues } = tobit(design, values)!;
    expect(pValues).toHaveLength(expected.length);
    pValues.forEach((p, k) => {
      expect(p / expected[k]!).toBeCloseTo(1, 5);
    });
  },
);

test("a lone term has nothing to be left out against: p 1", () => {
  const lone = x.map(() => [1]);
  expect(tobit(lone, values)?.pValues).toEqual([1]);
});

test("weekend ratio of 3 values, one a non-detect: survreg's contrast, its error by n / (n - 2), t with 1 degree", () => {
  // 2026-01-06, a Tuesday, in days since 1970.
  const tuesday = 20_459;
  const result = weekendRatio([
    { time: tuesday, value: 10 },
    { time: tuesday + 1, value: null, highest: 5 },
    { time: tuesday + 4, value: 8 },
  ]);
  const [delta, error] = fixture.contrast as [number, number];
  const half = fixture.t[0]! * error * Math.sqrt(3);
  expect(Math.log(result.geometricRatio!)).toBeCloseTo(delta, 5);
  expect(Math.log(result.upper!) / (delta + half)).toBeCloseTo(1, 4);
  expect(Math.log(result.lower!) / (delta - half)).toBeCloseTo(1, 4);
  expect(result).toMatchObject({ samples: 3, degreesOfFreedom: 1, ratio: null });
});
