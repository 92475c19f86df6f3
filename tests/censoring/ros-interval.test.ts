import { describe, expect, test } from "vitest";
import { robustRos, rosInterval } from "../../src/censoring/index.ts";

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
