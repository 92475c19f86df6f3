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
