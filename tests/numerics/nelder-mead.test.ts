import { describe, expect, test } from "vitest";
import { nelderMead } from "../../src/numerics/index.ts";
import { expectInvalid } from "./_agrees.ts";

describe("known minima", () => {
  test("Rosenbrock's valley from (-1.2, 1): least 0 at (1, 1)", () => {
    const { x, value, converged } = nelderMead(
      ([a, b]) => 100 * (b! - a! ** 2) ** 2 + (1 - a!) ** 2,
      [-1.2, 1],
    );
    expect(converged).toBe(true);
    expect(x[0]).toBeCloseTo(1, 5);
    expect(x[1]).toBeCloseTo(1, 5);
    expect(value).toBeLessThan(1e-10);
  });

  test("Powell's singular function from (3, -1, 0, 1): least 0 at the origin", () => {
    const powell = ([a, b, c, d]: readonly number[]): number =>
      (a! + 10 * b!) ** 2 + 5 * (c! - d!) ** 2 + (b! - 2 * c!) ** 4 + 10 * (a! - d!) ** 4;
    const { value } = nelderMead(powell, [3, -1, 0, 1], { maxEvaluations: 4000 });
    expect(value).toBeLessThan(1e-6);
  });

  test("normal likelihood: mean, and ln of the sd with divisor n", () => {
    const values = [1.2, 3.4, 2.2, 5.9, 4.1];
    const centre = values.reduce((a, b) => a + b) / 5;
    const sd = Math.sqrt(values.reduce((total, value) => total + (value - centre) ** 2, 0) / 5);
    const { x } = nelderMead(
      ([mu, logSd]) =>
        values.reduce((total, v) => total + logSd! + 0.5 * ((v - mu!) / Math.exp(logSd!)) ** 2, 0),
      [0, 0],
    );
    expect(x[0]).toBeCloseTo(centre, 4);
    expect(x[1]).toBeCloseTo(Math.log(sd), 4);
  });
});

test("one dimension, walls of NaN and Infinity, own scale", () => {
  expect(nelderMead(([a]) => (a! - 7) ** 2, [0]).x[0]).toBeCloseTo(7, 4);
  expect(nelderMead(([a]) => a! - Math.log(a!), [4]).x[0]).toBeCloseTo(1, 4);
  expect(nelderMead(([a]) => (a! < 2 ? Infinity : a!), [9], { scale: 1 }).x[0]).toBeCloseTo(2, 4);
  expect(
    nelderMead(([a, b]) => (a! - 1e4) ** 2 + (b! + 1e-3) ** 2, [0, 0], { scale: [1e3, 1e-3] }).x[0],
  ).toBeCloseTo(1e4, 3);
});

test("says when it ran out of evaluations, and gives the same digits every time", () => {
  const valley = ([a, b]: readonly number[]): number => 100 * (b! - a! ** 2) ** 2 + (1 - a!) ** 2;
  const short = nelderMead(valley, [-1.2, 1], { maxEvaluations: 20 });
  expect(short.converged).toBe(false);
  expect(short.evaluations).toBeLessThan(60);
  expect(nelderMead(valley, [-1.2, 1])).toEqual(nelderMead(valley, [-1.2, 1]));
});

test("refuses a start without a value", () => {
  expectInvalid(() => nelderMead(() => 0, []), "start");
  expectInvalid(() => nelderMead(() => 0, [Number.NaN]), "start");
  expectInvalid(() => nelderMead(() => Number.NaN, [1]), "f(start)");
});
