import { describe, expect, test } from "vitest";
import { robustRos, rosInterval } from "../../src/censoring/index.ts";
import { createRandom } from "../../src/numerics/index.ts";

const measured = (value: number) => ({ lowest: value, highest: value });
const below = (limit: number) => ({ lowest: 0, highest: limit });
const values = [...[12, 31, 8, 55, 22, 17, 40].map(measured), below(10), below(10), below(15)];

describe("one group", () => {
  test("the level sets the width by Student's t: R qt(.95, 9) = 1.833112932656237, qt(.975, 9) = 2.262157162798205", () => {
    const [narrow, wide] = [0.9, 0.95].map((level) => rosInterval(values, { level, seed: 3 }));
    const half = (found: typeof narrow): number => Math.log((found?.upper ?? 0) / (found?.estimate ?? 0));
    expect(wide?.degreesOfFreedom).toBe(9);
    expect(half(wide) / (wide?.standardError ?? 0)).toBeCloseTo(2.262157162798205, 9);
    expect(half(narrow) / (narrow?.standardError ?? 0)).toBeCloseTo(1.833112932656237, 9);
    expect((wide?.lower ?? 0) * (wide?.upper ?? 0)).toBeCloseTo((wide?.estimate ?? 0) ** 2, 9);
  });

  test("the estimate is that of robust ROS, the same seed gives the same digits", () => {
    expect(rosInterval(values, { seed: 5 })?.estimate).toBeCloseTo(robustRos(values)?.mean ?? 0, 12);
    expect(rosInterval(values, { seed: 5 })).toEqual(rosInterval(values, { seed: 5 }));
    expect(rosInterval(values)?.method).toContain("(400 draws, seed 1)");
    expect(rosInterval(values)).toEqual(rosInterval(values, { level: 0.95, seed: 1, draws: 400 }));
  });

  test("its error is that of ln(mean) over bootstrap samples, times sqrt(n / df)", () => {
    const random = createRandom(3);
    const logs = Array.from({ length: 30 }, () => {
      const drawn = values.map(() => values[random.integer(values.length)] ?? measured(0));
      return Math.log(robustRos(drawn)?.mean ?? 0);
    });
    const mean = logs.reduce((sum, log) => sum + log, 0) / 30;
    const scatter = Math.sqrt(logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / 29);
    const found = rosInterval(values, { seed: 3, draws: 30 });
    expect(found?.standardError).toBeCloseTo(scatter * Math.sqrt(10 / 9), 9);
  });

  test("in another unit all scales, and the error of the logarithm stays", () => {
    const scaled = rosInterval(
      values.map(({ lowest, highest }) => ({ lowest: 1000 * lowest, highest: 1000 * highest })),
    );
    const plain = rosInterval(values);
    expect(scaled?.standardError).toBeCloseTo(plain?.standardError ?? 0, 9);
    expect((scaled?.upper ?? 0) / (plain?.upper ?? 1)).toBeCloseTo(1000, 6);
  });

  test("null with one measured value, or with a single sample", () => {
    expect(rosInterval([measured(3), below(2)])).toBeNull();
    expect(rosInterval([measured(3)])).toBeNull();
  });
});

test("group 1, a factor above group 0 throughout: taken out and put back, so each group is as without the other's factor", () => {
  const groups = [0, 1, 0, 1, 0, 1, 0, 1, 0, 1] as const;
  const ratio = 4;
  const lifted = values.map(({ lowest, highest }, at) => ({
    lowest: groups[at] === 1 ? lowest * ratio : lowest,
    highest: groups[at] === 1 ? highest * ratio : highest,
  }));
  const found = rosInterval(lifted, { groups, ratio, weights: [0.5, 0.5], draws: 20 });
  const plain = robustRos(values)?.values ?? [];
  expect(found?.values).toHaveLength(10);
  found?.values.forEach((value, at) => {
    expect(value).toBeCloseTo((plain[at] ?? 0) * (groups[at] === 1 ? ratio : 1), 9);
  });
});

describe("two groups", () => {
  const groups = [0, 1, 0, 1, 0, 1, 0, 1, 0, 1] as const;

  test("the mean is the weighted one of the groups' own means, whatever the weights add up to", () => {
    const filled = robustRos(values)?.values ?? [];
    const own = ([0, 1] as const).map((group) => {
      const members = filled.filter((_, at) => groups[at] === group);
      return members.reduce((sum, value) => sum + value, 0) / members.length;
    }) as [number, number];
    const found = rosInterval(values, { groups, weights: [5 / 7, 2 / 7], draws: 20 });
    expect(found?.estimate).toBeCloseTo((5 * own[0] + 2 * own[1]) / 7, 9);
    expect(rosInterval(values, { groups, weights: [5, 2], draws: 20 })?.estimate).toBeCloseTo(
      found?.estimate ?? 0,
      9,
    );
    expect(rosInterval(values, { groups, draws: 20 })?.estimate).toBeCloseTo(own[0], 9);
  });

  test("each costs a degree of freedom; unsaid, the second is no multiple of the first", () => {
    const found = rosInterval(values, { groups, draws: 20 });
    expect(found?.degreesOfFreedom).toBe(8);
    expect(found).toEqual(rosInterval(values, { groups, ratio: 1, draws: 20 }));
    expect(found?.values).toEqual(robustRos(values)?.values);
  });
});
