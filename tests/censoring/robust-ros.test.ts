import { describe, expect, test } from "vitest";
import { robustRos, rosInterval } from "../../src/censoring/index.ts";
import { censoredOf, MANGANESE, OAHU } from "./censored-of.ts";

describe("robustRos", () => {
  test("manganese, plotting constant 0 and .375 (NADA, EnvStats)", () => {
    const ros = robustRos(MANGANESE);
    expect(ros?.mean).toBeCloseTo(19.8276733, 7);
    expect(ros?.standardDeviation).toBeCloseTo(25.86966, 5);
    expect(robustRos(MANGANESE, { plottingConstant: 0.375 })?.mean).toBeCloseTo(19.88618, 6);
  });

  test("arsenic of Oahu (NADA)", () => {
    const ros = robustRos(OAHU);
    expect(ros?.mean).toBeCloseTo(0.9724632, 7);
    expect(ros?.standardDeviation).toBeCloseTo(0.7180122, 7);
  });

  // Plotting places 5/9, 7/9 and 1/6; a line through two points; R: exp(log(5) + s (qnorm(1/6) - qnorm(5/9))).
  test("two measured values, 5 and 9, give the one below 3: 1.765131", () => {
    const ros = robustRos(censoredOf("5 9 <3"));
    expect(ros?.values[2]).toBeCloseTo(1.765131367195246, 9);
    expect(ros?.mean).toBeCloseTo((14 + 1.765131367195246) / 3, 9);
  });

  test("measured values stay as measured; nothing censored: the plain mean", () => {
    expect(robustRos(censoredOf("3 1 2 6"))?.values).toEqual([3, 1, 2, 6]);
    expect(robustRos(censoredOf("3 1 2 6"))?.mean).toBe(3);
  });

  test.each(["<5 <2", "3 3 <5", "3", "3 <1 <1"])("fewer than 2 distinct measured values: %s", (text) => {
    expect(robustRos(censoredOf(text))).toBeNull();
  });

  test("a limit above every measured value is used, not dropped", () => {
    const ros = robustRos(censoredOf("3 4 5 6 <20"));
    expect(ros?.values[4]).toBeGreaterThan(3);
    expect(ros?.values[4]).toBeLessThan(6);
  });
});

describe("rosInterval", () => {
  test("one distinct measured value in two groups: null at once, although the groups' ratio parts it in two", () => {
    const values = censoredOf("80 80 <50 80 <50 80 <50 <50");
    const groups = [0, 0, 0, 0, 1, 1, 1, 1] as const;
    expect(rosInterval(values, { groups, weights: [0.5, 0.5], ratio: 0.7 })).toBeNull();
  });

  test("the same seed gives the same digits, another one others", () => {
    const first = rosInterval(MANGANESE, { seed: 7 });
    expect(rosInterval(MANGANESE, { seed: 7 })).toEqual(first);
    expect(rosInterval(MANGANESE, { seed: 8 })?.lower).not.toBe(first?.lower);
  });

  test("its standard error is near that of the mean when nothing is censored", () => {
    const values = censoredOf("52 61 70 58 66 75 95 80 120 88 102 49 71 64");
    // bootstrap: sd(n) / sqrt(n) / mean = .0677 x sqrt(14/13) = .0703; 400 draws leave 3.5 %
    const interval = rosInterval(values);
    expect(interval?.degreesOfFreedom).toBe(13);
    expect(interval?.standardError).toBeGreaterThan(0.0703 * 0.88);
    expect(interval?.standardError).toBeLessThan(0.0703 * 1.12);
  });

  test("draws with one distinct measured value are drawn again, never a crash", () => {
    const interval = rosInterval(censoredOf("9 8 <5 <5 <5 <5 <5 <5"), { seed: 3 });
    expect(interval?.lower).toBeGreaterThan(0);
    expect(Number.isFinite(interval?.upper)).toBe(true);
  });
});
