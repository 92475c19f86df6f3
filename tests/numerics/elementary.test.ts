import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asin, cos, exp, expm1, hypot, log, log1p, pow, sin } from "../../src/numerics/index.ts";
import exact from "../fixtures/numerics/elementary.json";
import { expectRelative } from "./_agrees.ts";

const FUNCTIONS = { exp, expm1, log, log1p, asin };

/** Distance to the next double of the same size. */
function unitInTheLastPlace(x: number): number {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, Math.abs(x));
  bits.setBigUint64(0, bits.getBigUint64(0) + 1n);
  return bits.getFloat64(0) - Math.abs(x);
}

/** The largest error over all points, in units of the last place of the exact value. */
function worst(name: keyof typeof FUNCTIONS): number {
  const errors = exact
    .filter(({ fn }) => fn === name)
    .map(({ x, value, rest }) => Math.abs(FUNCTIONS[name](x) - value - rest) / unitInTheLastPlace(value));
  expect(errors.length).toBeGreaterThan(250);
  return Math.max(...errors);
}

describe("against 60 digits (tests/fixtures/numerics/elementary.py)", () => {
  test.each([
    ["exp", 1],
    ["expm1", 1],
    ["log", 1],
    ["log1p", 1],
    ["asin", 3],
  ] as const)("%s is within %d units in the last place", (name, most) => {
    expect(worst(name)).toBeLessThan(most);
  });
});

test("sin and cos are within 2e-16 of 60 digits up to 100 000 radians, and on the unit circle", () => {
  for (const { fn, x, value, rest } of exact.filter(({ fn }) => fn === "sin" || fn === "cos")) {
    const found = fn === "sin" ? sin(x) : cos(x);
    expect(Math.abs(found - value - rest), `${fn}(${x})`).toBeLessThan(2e-16);
    expect(Math.abs(sin(x) ** 2 + cos(x) ** 2 - 1)).toBeLessThan(5e-16);
  }
});

describe("what the built-in ones answer at the ends, these answer", () => {
  const ENDS = [
    0,
    -0,
    1,
    -1,
    Infinity,
    -Infinity,
    Number.NaN,
    5e-324,
    -5e-324,
    1e-320,
    710,
    -746,
    -740,
    1e308,
    -2,
  ];
  const pairs = [
    ["exp", exp, Math.exp],
    ["expm1", expm1, Math.expm1],
    ["log", log, Math.log],
    ["log1p", log1p, Math.log1p],
    ["asin", asin, Math.asin],
  ] as const;
  test.each(pairs)("%s", (_, ours, builtIn) => {
    for (const x of ENDS) {
      const [here, there] = [ours(x), builtIn(x)];
      if (!Number.isFinite(there) || there === 0) expect(here, `at ${x}`).toBe(there);
      else expect(Math.abs(here - there), `at ${x}`).toBeLessThanOrEqual(1e-15 * Math.abs(there) + 5e-324);
    }
  });

  test("exp reaches the largest and the smallest number", () => {
    expect(exp(709.782712893384)).toBeLessThan(Infinity);
    expect(exp(709.7827128933841)).toBe(Infinity);
    expect(exp(-745.13)).toBe(5e-324);
    expect(exp(-745.14)).toBe(0);
  });
});

test("log undoes exp, log1p undoes expm1", () => {
  fc.assert(
    fc.property(fc.double({ min: -30, max: 30, noNaN: true }), (x) => {
      expect(Math.abs(log(exp(x)) - x)).toBeLessThan(4e-16 * Math.max(1, Math.abs(x)));
      if (Math.abs(x) < 1) expect(Math.abs(log1p(expm1(x)) - x)).toBeLessThan(1e-15 * Math.abs(x) + 1e-320);
    }),
  );
});

describe("pow", () => {
  test.each([
    [2, 10, 1024],
    [2, -2, 0.25],
    [10, 3, 1000],
    [-3, 3, -27],
    [0, 0, 1],
    [0, 2.5, 0],
    [1, 1e9, 1],
    [0.5, 60, 2 ** -60],
  ])("%d to the power %d", (base, power, expected) => expectRelative(pow(base, power), expected, 1e-15));

  test("0 to a negative power is infinite", () => {
    expect([pow(0, -1), pow(0, -0.5), pow(0, -100)]).toEqual([Infinity, Infinity, Infinity]);
  });

  test("stays as close to the built-in power as it says", () => {
    const base = fc.double({ min: 1e-3, max: 1e3, noNaN: true });
    fc.assert(
      fc.property(base, fc.double({ min: -50, max: 50, noNaN: true }), (x, power) => {
        const allowed = 1e-15 * Math.max(2, Math.abs(power * Math.log(x)));
        expectRelative(pow(x, power), x ** power, allowed + 1e-15);
      }),
    );
  });
});

describe("hypot", () => {
  test.each([
    [[3, 4], 5],
    [[-3, 4, 12], 13],
    [[], 0],
    [[0, -0], 0],
    [[3e200, 4e200], 5e200],
    [[3e-200, 4e-200], 5e-200],
    [[1, Infinity], Infinity],
    [[1, Number.NaN], Number.NaN],
  ])("of %j is %d", (values, expected) => {
    const found = hypot(...values);
    if (Number.isFinite(expected)) expectRelative(found, expected, 3e-16);
    else expect(found).toBe(expected);
  });
});
