import { expect, test } from "vitest";
import { profileEnd } from "../../src/censoring/profile-end.ts";

test("a parabola x^2/2 falls by 2 at 2 on either side", () => {
  const fall = (at: number) => (at - 1) ** 2 / 2;
  expect(profileEnd(fall, 1, 2, 1)).toBeCloseTo(3, 10);
  expect(profileEnd(fall, 1, 2, -1)).toBeCloseTo(-1, 10);
});

test("no end: it never falls so far, or lies that far down from the start", () => {
  expect(profileEnd(() => 0, 0, 2, 1)).toBeNull();
  expect(profileEnd(() => 3, 0, 2, 1)).toBeNull();
});

test("a lopsided fall e^x - 1 - x: ends at the roots of Lambert's W, from any first look", () => {
  // SciPy: brentq of exp(x) - 3 - x, [0, 3] and [-4, 0]
  const fall = (at: number) => Math.exp(at) - 1 - at;
  for (const first of [1e-6, 0.05, 1, 2, 8]) {
    expect(profileEnd(fall, 0, 2, 1, { first })).toBeCloseTo(1.5052414957928832, 10);
    expect(profileEnd(fall, 0, 2, -1, { first })).toBeCloseTo(-2.947530902542285, 10);
  }
});

test("an end just within the farthest place is found, one beyond it is not", () => {
  const fall = (at: number) => at ** 2 / 2;
  expect(profileEnd(fall, 0, 18, 1, { farthest: 6.01 })).toBeCloseTo(6, 10);
  expect(profileEnd(fall, 0, 18, 1, { farthest: 5.99 })).toBeNull();
});
