import fc from "fast-check";
import { expect, test } from "vitest";
import { logGamma, minimise1d } from "../../src/numerics/index.ts";
import { expectInvalid } from "./_agrees.ts";

test("least of the gamma function at 1.4616321449683622 (OEIS A030169)", () => {
  const { x, value } = minimise1d(logGamma, 0.5, 4);
  expect(x).toBeCloseTo(1.4616321449683622, 7);
  expect(value).toBeCloseTo(Math.log(0.8856031944108887), 14);
});

test("finds the bottom of any parabola and of |x - c|", () => {
  fc.assert(
    fc.property(fc.double({ min: -9, max: 9, noNaN: true }), (centre) => {
      expect(minimise1d((x) => (x - centre) ** 2 + 3, -10, 10).x).toBeCloseTo(centre, 6);
      expect(minimise1d((x) => Math.abs(x - centre), -10, 10).x).toBeCloseTo(centre, 6);
    }),
  );
});

test("goes to the end where the function falls all the way", () => {
  expect(minimise1d((x) => x, 2, 5).x).toBeCloseTo(2, 6);
  expect(minimise1d((x) => -x, 2, 5).x).toBeCloseTo(5, 6);
  expect(minimise1d(() => 7, 2, 5).value).toBe(7);
});

test("needs few evaluations", () => {
  let calls = 0;
  const bowl = (x: number): number => {
    calls++;
    return Math.cosh(x - 1);
  };
  minimise1d(bowl, -20, 30);
  expect(calls).toBeLessThan(60);
});

test("refuses an empty range", () => expectInvalid(() => minimise1d((x) => x, 1, 1), "high"));
