import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lognormalInterval, rsdFromSigma, sigmaFromRsd } from "../../src/uncertainty/index.ts";
import { intervals } from "../fixtures/uncertainty/distributions.json";

describe("lognormal, against SciPy 1.10 (tests/fixtures/uncertainty/distributions.py)", () => {
  test.each(intervals)("median $median, rsd $rsd, level $level", ({ median, rsd, level, ends, rsd_back }) => {
    const { lower, upper } = lognormalInterval(median, sigmaFromRsd(rsd), level);
    expect(lower / (ends[0] ?? 0)).toBeCloseTo(1, 11);
    expect(upper / (ends[1] ?? 0)).toBeCloseTo(1, 11);
    expect(rsdFromSigma(sigmaFromRsd(rsd)) / rsd_back).toBeCloseTo(1, 11);
  });
});

describe("laws", () => {
  const rsds = fc.double({ min: 0, max: 2, noNaN: true });

  test("sigma and relative uncertainty undo each other, and are equal to first order", () => {
    fc.assert(
      fc.property(rsds, (rsd) => {
        expect(rsdFromSigma(sigmaFromRsd(rsd))).toBeCloseTo(rsd, 12);
        expect(sigmaFromRsd(rsd)).toBeLessThanOrEqual(rsd + 1e-12);
      }),
    );
    expect(sigmaFromRsd(1e-9) / 1e-9).toBeCloseTo(1, 12);
  });

  test("ends multiply to the square of the median; sigma 0 has no width", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), rsds, (median, sigma) => {
        const { lower, upper } = lognormalInterval(median, sigma, 0.95);
        expect((lower / median) * (upper / median)).toBeCloseTo(1, 10);
        expect(lognormalInterval(median, 0, 0.95)).toEqual({ lower: median, upper: median });
      }),
    );
    expect(lognormalInterval(0, 0.5, 0.95)).toEqual({ lower: 0, upper: 0 });
  });
});
