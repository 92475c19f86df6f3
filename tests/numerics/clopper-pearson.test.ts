import fc from "fast-check";
import { expect, test } from "vitest";
import { clopperPearson } from "../../src/numerics/index.ts";
import { expectInvalid, expectRelative } from "./_agrees.ts";

test.each([
  [3, 10, 0.95, 0.0667395111777345, 0.6524528500599973],
  [0, 7, 0.95, 0, 0.4096163972250034],
  [12, 12, 0.9, 0.779077808054444, 1],
  [431, 2000, 0.99, 0.19227120998911115, 0.2401001348285292],
])("%i of %i at %f: R 4.2.2 binom.test(k, n, conf.level = level)$conf.int", (k, n, level, lower, upper) => {
  const interval = clopperPearson(k, n, level);
  expectRelative(interval.lower, lower, 1e-12);
  expectRelative(interval.upper, upper, 1e-12);
});

test("closed form without successes: the upper end is 1 - (tail)^(1/n)", () => {
  for (const n of [1, 7, 365]) {
    expect(clopperPearson(0, n, 0.95).lower).toBe(0);
    expectRelative(clopperPearson(0, n, 0.95).upper, 1 - 0.025 ** (1 / n), 1e-12);
    expect(clopperPearson(n, n, 0.95).upper).toBe(1);
    expectRelative(clopperPearson(n, n, 0.95).lower, 0.025 ** (1 / n), 1e-12);
  }
});

test("holds the share, mirrors for failures, widens with the level", () => {
  const counts = fc
    .integer({ min: 1, max: 400 })
    .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
  fc.assert(
    fc.property(counts, ([k, n]) => {
      const { lower, upper } = clopperPearson(k, n, 0.95);
      const mirrored = clopperPearson(n - k, n, 0.95);
      const wider = clopperPearson(k, n, 0.99);
      expect(lower).toBeLessThanOrEqual(k / n);
      expect(upper).toBeGreaterThanOrEqual(k / n);
      expect(lower).toBeCloseTo(1 - mirrored.upper, 13);
      expect(wider.lower).toBeLessThanOrEqual(lower);
      expect(wider.upper).toBeGreaterThanOrEqual(upper);
    }),
  );
});

test("refuses counts that cannot be", () => {
  expectInvalid(() => clopperPearson(3, 2, 0.95), "k");
  expectInvalid(() => clopperPearson(-1, 2, 0.95), "k");
  expectInvalid(() => clopperPearson(0, 0, 0.95), "n");
  expectInvalid(() => clopperPearson(1, 2, 1), "level");
});
