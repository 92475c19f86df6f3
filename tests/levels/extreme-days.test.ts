import { describe, expect, test } from "vitest";
import { extremeDayCritical } from "../../src/levels/extreme-day-critical.ts";
import { largestRobustZ } from "../../src/levels/extreme-days.ts";
import { periodLevel } from "../../src/levels/index.ts";
import { createRandom } from "../../src/numerics/index.ts";
import { OPTIONS, rotating } from "./simulated-samples.ts";

describe("how often a clean lognormal period is flagged", () => {
  // 1 % by design; 2000 periods have a Monte Carlo error of .22 points, so 1.9 % is four of them above 1 %
  test.each([
    [3, 2],
    [4, 3],
    [5, 2],
    [8, 6],
    [12, 1],
    [16, 12],
  ])("%i weekdays and %i weekend days: at most about 1 %", (weekdays, weekend) => {
    const random = createRandom(20).fork(weekdays).fork(weekend);
    const draw = (count: number) => Array.from({ length: count }, () => random.normal());
    const runs = 2000;
    let flagged = 0;
    for (let run = 0; run < runs; run++) {
      if (largestRobustZ([draw(weekdays), draw(weekend)]) > extremeDayCritical(weekdays + weekend)) flagged++;
    }
    expect(flagged / runs).toBeLessThan(0.019);
  });
});

test("the critical value falls with the number of loads beyond 10 and is level beyond the table", () => {
  const sizes = [10, 11, 13, 14, 20, 28, 50, 120];
  const values = sizes.map(extremeDayCritical);
  for (const [index, value] of values.entries())
    if (index > 0) expect(value).toBeLessThanOrEqual(values[index - 1]!);
  expect(extremeDayCritical(5000)).toBe(extremeDayCritical(120));
  expect(extremeDayCritical(11)).toBeCloseTo((extremeDayCritical(10) + extremeDayCritical(12)) / 2, 12);
});

test("robust z does not depend on place or scale, and is 0 without scatter", () => {
  const values = [0.1, 0.4, -0.3, 0.2, 2.5, 0];
  const z = largestRobustZ([values, []]);
  expect(largestRobustZ([values.map((value) => 7 + 3 * value), []])).toBeCloseTo(z, 10);
  expect(
    largestRobustZ([
      [1, 1, 1],
      [2, 2],
    ]),
  ).toBe(0);
  expect(largestRobustZ([[], []])).toBe(0);
});

test("robust z by hand: deviations 0 1 1 2 9 without the 0, median 1.5", () => {
  expect(largestRobustZ([[0, 1, -1, 2, -9]])).toBeCloseTo((0.6745 * 9) / 1.5, 12);
});

test("a tenfold day among seven ordinary ones is told, a twofold one is not", () => {
  const week = (last: number) => periodLevel(rotating([100, 115, 90, 105, 88, 110, last]), OPTIONS);
  expect(week(1000).extremeDays).toEqual(["2026-04-07"]);
  expect(week(200).extremeDays).toEqual([]);
});

describe("what stands beside a level", () => {
  const half = [60, "<50", "<55", 70, "<52", 90, 100, "<50", "<50", 65, "<50", "<51"];
  const loads = half.map((load) => load);
  const every10 = (nonDetects?: "half-limit") =>
    periodLevel(
      rotating(loads.slice(0, 8)).concat(rotating(loads.slice(8), "2026-01-03")),
      nonDetects === undefined ? OPTIONS : { ...OPTIONS, nonDetects },
    );

  test("robust ROS and the zero rule at half to four fifths censored", () => {
    const { alternatives, estimate } = every10();
    expect(alternatives.map(({ method }) => method)).toEqual([
      "robust ROS",
      "mean of the sampled days, non-detects zero",
    ]);
    const measured = [60, 70, 90, 100, 65].reduce((sum, load) => sum + load, 0);
    expect(alternatives[1]?.estimate).toBeCloseTo(measured / 12, 10);
    expect(Math.abs(Math.log((alternatives[0]?.estimate ?? 0) / (estimate ?? 1)))).toBeLessThan(0.15);
  });

  test("the proper estimate beside a substitution that was asked for", () => {
    const { alternatives, flags } = every10("half-limit");
    expect(flags).toContain("SUBSTITUTED");
    expect(alternatives[0]).toEqual({ method: "non-detects imputed", estimate: every10().estimate });
  });
});
