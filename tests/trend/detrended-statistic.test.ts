import { describe, expect, test } from "vitest";
import { factorOfPhi } from "../../src/trend/_detrended-statistic.ts";
import { kendallVarianceRatio, yueWangFactor } from "../../src/trend/index.ts";

describe("the factor of Var(S)", () => {
  const uneven = [0, 3, 4, 9, 15, 16, 22, 30, 41, 43, 50, 58];

  // the table has its nodes at every twentieth up to the largest phi, 0.95
  test.each([0, 0.05, 0.3, 0.5, 0.9, 0.95])(
    "at uneven times and phi %d: the variance ratio, at least 1",
    (phi) => {
      expect(factorOfPhi(uneven)(phi)).toBeCloseTo(Math.max(1, kendallVarianceRatio(uneven, phi)), 9);
    },
  );

  test("between the nodes of its table it lies between theirs", () => {
    const factor = factorOfPhi(uneven);
    for (const phi of [0.41, 0.62, 0.87, 0.93]) {
      const [low, high] = [Math.floor(phi * 20) / 20, Math.ceil(phi * 20) / 20];
      expect(factor(phi)).toBeGreaterThanOrEqual(factor(low));
      expect(factor(phi)).toBeLessThanOrEqual(factor(high));
    }
  });

  test("at equal steps it is Yue and Wang's", () => {
    const even = Array.from({ length: 12 }, (_, index) => 4 * index);
    expect(factorOfPhi(even)(0.4)).toBe(yueWangFactor(0.4, 12));
  });
});
