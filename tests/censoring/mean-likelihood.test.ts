import { describe, expect, test } from "vitest";
import { meanLikelihood } from "../../src/censoring/mean-likelihood.ts";
import { profileWalk } from "../../src/censoring/profile-walk.ts";
import { WEEKS, WEEKS_GROUPS, WEEKS_WEIGHTS } from "./censored-of.ts";

// an interval and a value above the upper limit besides the limits of the two weeks
const VALUES = [...WEEKS, { lowest: 20, highest: 60 }, { lowest: 90, highest: null }];
const GROUPS = [...WEEKS_GROUPS, 0, 1] as const;
const PLACES = [
  [4.2, -0.9, 0.3],
  [3.6, 0.2, -0.5],
  [5.1, -0.2, 1.1],
] as const;

describe("derivatives are those of the value, by differences", () => {
  const { value, evaluate } = meanLikelihood(VALUES, GROUPS, WEEKS_WEIGHTS);
  const step = 1e-4;
  const beside = (place: readonly number[], axis: number, by: number) =>
    place.map((at, k) => (k === axis ? at + by : at));

  test.each(PLACES)("at ln M %d, ln sigma %d, delta %d", (...place) => {
    const here = evaluate(place);
    expect(here.value).toBeCloseTo(value(place), 12);
    place.forEach((_, axis) => {
      const [up, down] = [step, -step].map((by) => evaluate(beside(place, axis, by)));
      expect(here.gradient[axis]).toBeCloseTo(((up?.value ?? 0) - (down?.value ?? 0)) / (2 * step), 4);
      place.forEach((_, other) => {
        const bend = ((up?.gradient[other] ?? 0) - (down?.gradient[other] ?? 0)) / (2 * step);
        expect(here.information[axis]?.[other]).toBeCloseTo(-bend, 4);
      });
    });
  });

  test("one group: the same without delta", () => {
    const one = meanLikelihood(
      VALUES,
      VALUES.map(() => 0 as const),
      [1, 0],
    );
    const [short, long] = [one.evaluate([4.2, -0.9]), one.evaluate([4.2, -0.9, 0])];
    expect(short.gradient).toEqual(long.gradient.slice(0, 2));
    expect(short.information).toEqual(long.information.slice(0, 2).map((row) => row.slice(0, 2)));
  });
});

test("the profile of a quadratic is a parabola: its curvature is that of the Schur complement", () => {
  // -(2 x^2 + 2 x y + 3 y^2) / 2: best y = -x / 3, which leaves -(2 - 1/3) x^2 / 2
  const evaluate = ([x = 0, y = 0]: readonly number[]) => ({
    value: -(2 * x * x + 2 * x * y + 3 * y * y) / 2,
    gradient: [-(2 * x + y), -(x + 3 * y)],
    information: [
      [2, 1],
      [1, 3],
    ],
  });
  const { curvature, fall } = profileWalk(evaluate, [0, 0]);
  expect(curvature).toBeCloseTo(5 / 3, 14);
  for (const x of [0.5, -2, 7, 0]) expect(fall(x)).toBeCloseTo(((5 / 3) * x * x) / 2, 12);
});
