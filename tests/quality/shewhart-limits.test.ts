import { expect, test } from "vitest";
import { shewhartLimits } from "../../src/quality/index.ts";

const FLOW = [49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1];

/**
 * NIST/SEMATECH e-Handbook of Statistical Methods 6.3.2.2, flow rate of ten batches: centre 50.81, limits 45.8159 and
 * 55.8041 with d2 rounded to 1.128, which moves them by less than 0.002.
 */
test("limits are those of the handbook's example", () => {
  const { centre, sd, n } = shewhartLimits(FLOW) ?? { centre: 0, sd: 0, n: 0 };
  expect([centre, n]).toEqual([expect.closeTo(50.81, 10), 10]);
  expect(Math.abs(centre + 3 * sd - 55.8041)).toBeLessThan(0.002);
  expect(Math.abs(centre - 3 * sd - 45.8159)).toBeLessThan(0.002);
});

test("too few values, or values without spread, set no limits", () => {
  expect(shewhartLimits(FLOW.slice(0, 7))).toBeNull();
  expect(shewhartLimits(FLOW.map(() => 5))).toBeNull();
});

test("a wild value sets no limits: they are those of the others", () => {
  expect(shewhartLimits([...FLOW, 500])).toEqual(shewhartLimits(FLOW));
});

test("limits scale with the values and turn with their order", () => {
  const scaled = shewhartLimits(FLOW.map((value) => 1000 * value));
  expect(scaled?.sd).toBeCloseTo(1000 * (shewhartLimits(FLOW)?.sd ?? 0), 8);
  expect(shewhartLimits([...FLOW].reverse())?.sd).toBeCloseTo(shewhartLimits(FLOW)?.sd ?? 0, 12);
});
