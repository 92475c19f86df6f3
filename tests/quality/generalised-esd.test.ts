import { describe, expect, test } from "vitest";
import { generalisedEsd } from "../../src/quality/index.ts";

/**
 * Rosner 1983, as printed in NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.5.17.3, with its table of test
 * statistics and critical values: three outliers.
 */
const ROSNER = [
  -0.25, 0.68, 0.94, 1.15, 1.2, 1.26, 1.26, 1.34, 1.38, 1.43, 1.49, 1.49, 1.55, 1.56, 1.58, 1.65, 1.69, 1.7,
  1.76, 1.77, 1.81, 1.91, 1.94, 1.96, 1.99, 2.06, 2.09, 2.1, 2.14, 2.15, 2.23, 2.24, 2.26, 2.35, 2.37, 2.4,
  2.47, 2.54, 2.62, 2.64, 2.9, 2.92, 2.92, 2.93, 3.21, 3.26, 3.3, 3.59, 3.68, 4.3, 4.64, 5.34, 5.42, 6.01,
];
const STATISTICS = [3.118, 2.942, 3.179, 2.81, 2.815, 2.848, 2.279, 2.31, 2.101, 2.067];
const CRITICAL = [3.158, 3.151, 3.143, 3.136, 3.128, 3.12, 3.111, 3.103, 3.094, 3.085];

describe("generalisedEsd", () => {
  test("finds Rosner's three outliers, with the published statistics", () => {
    const { outliers, steps } = generalisedEsd(ROSNER, { most: 10 });
    expect(outliers.map((index) => ROSNER[index])).toEqual([6.01, 5.42, 5.34]);
    for (const [index, step] of steps.entries()) {
      expect(Math.abs(step.statistic - (STATISTICS[index] ?? 0))).toBeLessThan(0.0011);
      expect(Math.abs(step.critical - (CRITICAL[index] ?? 0))).toBeLessThan(0.0011);
    }
  });

  test("is the same for values shifted and stretched, in any order", () => {
    const other = [...ROSNER].reverse().map((value) => 10 - 3 * value);
    const { outliers } = generalisedEsd(other, { most: 10 });
    expect(outliers.map((index) => ROSNER.length - 1 - index)).toEqual([53, 52, 51]);
  });

  test("finds nothing among equal values", () => {
    expect(generalisedEsd([4, 4, 4, 4, 4]).outliers).toEqual([]);
  });

  test("refuses too few values and a number of outliers that cannot be", () => {
    expect(() => generalisedEsd([1, 2])).toThrow(expect.objectContaining({ code: "ARGUMENT_INVALID" }));
    expect(() => generalisedEsd([1, 2, 3], { most: 2 })).toThrow(
      expect.objectContaining({ code: "ARGUMENT_INVALID" }),
    );
  });
});
