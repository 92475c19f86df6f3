import { expect, test } from "vitest";
import { sampleSd } from "../../src/numerics/index.ts";
import { expectInvalid } from "./_agrees.ts";

test("divisor n - 1: R 4.2.2 sd", () => {
  expect(sampleSd([3.1, -2, 7.5, 7.5, 0, 12.25, 1e-3])).toBeCloseTo(5.185667762483164, 13);
  expect(sampleSd([5, 5, 5])).toBe(0);
});

test("one value has no spread", () => expectInvalid(() => sampleSd([1]), "values"));
