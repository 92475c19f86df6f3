import { expect, test } from "vitest";
import { alphaOf } from "../../src/numerics/index.ts";

test("the decimal that is meant, not its binary neighbour", () => {
  expect([0.8, 0.9, 0.95, 0.99, 0.999].map(alphaOf)).toEqual([0.2, 0.1, 0.05, 0.01, 0.001]);
});
