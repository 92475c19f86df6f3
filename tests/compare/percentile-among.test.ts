import { describe, expect, test } from "vitest";
import { type KnownSpread, percentileAmong } from "../../src/compare/index.ts";

const AMPHETAMINE_2024: KnownSpread = {
  sites: 131,
  zeroSites: 1,
  quantiles: [6.73, 19.48, 59.59, 127.05, 247.35, 518.28],
};
const KETAMINE_2023: KnownSpread = {
  sites: 55,
  zeroSites: 13,
  quantiles: [0, 0.68, 4.1, 21.05, 30.93, 149.71],
};

describe("the share of cities below a load", () => {
  // numpy.interp(load, [0, p10 ... max], [100 zeroSites / sites, 10, 25, 50, 75, 90, 100]), NumPy for Python 3
  test.each([
    [3, 4.880732279981397],
    [40, 37.78982797307405],
    [100, 64.9755410613697],
    [200, 84.09600997506234],
    [400, 95.63429668179973],
  ])("is linear between the known percentiles: %d", (load, percent) => {
    expect(percentileAmong(load, AMPHETAMINE_2024)).toBeCloseTo(percent, 10);
  });

  // The same program without the 10th percentile, which lies at zero like 13 of 55 cities.
  test.each([
    [0.3, 24.237967914438503],
    [2, 34.64912280701755],
  ])("starts at the share of cities at zero: %d", (load, percent) => {
    expect(percentileAmong(load, KETAMINE_2023)).toBeCloseTo(percent, 10);
  });

  test("meets the published percentiles, and its ends", () => {
    const at = (load: number) => percentileAmong(load, AMPHETAMINE_2024);
    expect([6.73, 19.48, 59.59, 127.05, 247.35, 518.28].map(at)).toEqual([10, 25, 50, 75, 90, 100]);
    expect([0, 900].map(at)).toEqual([0, 100]);
  });

  test("never falls, and does not depend on the unit", () => {
    const scaled = { ...KETAMINE_2023, quantiles: KETAMINE_2023.quantiles.map((one) => 7 * one) as never };
    let before = 0;
    for (let load = 0; load < 200; load += 0.7) {
      const percent = percentileAmong(load, KETAMINE_2023);
      expect(percent).toBeGreaterThanOrEqual(before);
      expect(percentileAmong(7 * load, scaled)).toBeCloseTo(percent, 9);
      before = percent;
    }
  });

  test("no load is negative", () => {
    expect(() => percentileAmong(-1, AMPHETAMINE_2024)).toThrow(
      expect.objectContaining({ code: "ARGUMENT_INVALID" }),
    );
  });
});
