import { expect, test } from "vitest";
import { enantiomericFraction } from "../../src/quality/index.ts";

test("u(EF) = EF (1 - EF) sqrt(r1^2 + r2^2), worked by hand", () => {
  const { fraction, uncertainty, lower, upper } = enantiomericFraction(
    { amount: 6.5, rsd: 0.03 },
    { amount: 3.5, rsd: 0.04 },
  );
  expect(fraction).toBeCloseTo(0.65, 12);
  expect(uncertainty).toBeCloseTo(0.65 * 0.35 * 0.05, 12);
  // odds 6.5/3.5 times exp(-+1.959964 x .05)
  expect(lower).toBeCloseTo(1 / (1 + (3.5 / 6.5) * Math.exp(0.0979982)), 8);
  expect(upper).toBeCloseTo(1 / (1 + (3.5 / 6.5) * Math.exp(-0.0979982)), 8);
});

test("the other enantiomer is 1 - EF with the same uncertainty", () => {
  const a = enantiomericFraction({ amount: 2, rsd: 0.1 }, { amount: 7, rsd: 0.2 });
  const b = enantiomericFraction({ amount: 7, rsd: 0.2 }, { amount: 2, rsd: 0.1 });
  expect(a.fraction + b.fraction).toBeCloseTo(1, 12);
  expect(a.uncertainty).toBeCloseTo(b.uncertainty, 12);
  expect(a.lower).toBeCloseTo(1 - b.upper, 12);
});

test("one enantiomer alone is 0 or 1; none at all is refused", () => {
  expect(enantiomericFraction({ amount: 0, rsd: 0.1 }, { amount: 7, rsd: 0.1 }).fraction).toBe(0);
  expect(() => enantiomericFraction({ amount: 0, rsd: 0.1 }, { amount: 0, rsd: 0.1 })).toThrow(
    expect.objectContaining({ code: "ARGUMENT_INVALID" }),
  );
});
