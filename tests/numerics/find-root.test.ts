import fc from "fast-check";
import { expect, test } from "vitest";
import { findRoot } from "../../src/numerics/index.ts";
import { expectInvalid, expectRelative } from "./_agrees.ts";

test("closed forms", () => {
  expectRelative(
    findRoot((x) => x * x - 2, 0, 2),
    Math.SQRT2,
    4e-16,
  );
  expectRelative(findRoot(Math.cos, 0, 3), Math.PI / 2, 4e-16);
  expectRelative(
    findRoot((x) => Math.log(x) - 1, 1e-3, 1e6),
    Math.E,
    4e-16,
  );
  expect(findRoot((x) => x, -5, 5)).toBeCloseTo(0, 15);
  expect(findRoot((x) => x - 3, 3, 9)).toBe(3);
  expect(findRoot((x) => x - 9, 3, 9)).toBe(9);
});

test("flat, steep and jumping functions end too", () => {
  expect(findRoot((x) => (x - 0.3) ** 9, 0, 1)).toBeCloseTo(0.3, 1);
  expectRelative(
    findRoot((x) => Math.expm1(50 * (x - 0.7)), 0, 1),
    0.7,
    1e-14,
  );
  expectRelative(
    findRoot((x) => (x < 0.123 ? -1 : 1), 0, 1),
    0.123,
    1e-14,
  );
  expectRelative(
    findRoot((x) => (x < 0.4 ? -Infinity : 1), 0, 1),
    0.4,
    1e-14,
  );
});

test("finds any straight line's zero, whichever way it slopes", () => {
  fc.assert(
    fc.property(
      fc.double({ min: -0.99, max: 0.99, noNaN: true }),
      fc.constantFrom(-3, 0.01, 1e8),
      (zero, slope) => {
        expect(findRoot((x) => slope * (x - zero), -1, 1)).toBeCloseTo(zero, 14);
      },
    ),
  );
});

test("a coarse tolerance asks less often and keeps its word", () => {
  const count = (tolerance: number): { readonly x: number; readonly calls: number } => {
    let calls = 0;
    const x = findRoot(
      (at) => {
        calls++;
        return Math.exp(at) - 5;
      },
      0,
      10,
      { tolerance },
    );
    return { x, calls };
  };
  expect(Math.abs(count(1e-3).x - Math.log(5))).toBeLessThanOrEqual(1e-3);
  expect(count(1e-3).calls).toBeLessThan(count(0).calls);
  expect(count(0).calls).toBeLessThan(20);
});

test("refuses one sign at both ends, and NaN", () => {
  expectInvalid(() => findRoot((x) => x * x + 1, -1, 1), "f");
  expectInvalid(() => findRoot(() => Number.NaN, 0, 1), "f(0)");
});
