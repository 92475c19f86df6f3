import { describe, expect, test } from "vitest";
import { fiellerRatio, fisherExact, pairedRatio, welchRatio } from "../../src/compare/index.ts";
import { mean, sampleSd, studentTQuantile } from "../../src/numerics/index.ts";
import fixture from "../fixtures/compare/expected.json" with { type: "json" };

const WEEK_1 = [212, 198, 240, 251, 388, 402, 295];
const WEEK_2 = [265, 249, 310, 300, 455, 520, 371];

describe("two weeks (methods, section 9; R's t.test on logarithms)", () => {
  test("Welch", () => {
    const { ratio, lower, upper, pValue, degreesOfFreedom } = welchRatio(WEEK_1, WEEK_2);
    expect(ratio).toBeCloseTo(1.2447402, 7);
    expect(ratio).toBeCloseTo(fixture.welch.ratio, 12);
    expect(lower).toBeCloseTo(fixture.welch.lower, 10);
    expect(upper).toBeCloseTo(fixture.welch.upper, 10);
    expect(pValue).toBeCloseTo(fixture.welch.p, 10);
    expect(degreesOfFreedom).toBeCloseTo(11.997365, 6);
  });

  test("paired", () => {
    const { lower, upper, pValue } = pairedRatio(WEEK_1, WEEK_2);
    expect(lower).toBeCloseTo(1.202698, 6);
    expect(upper).toBeCloseTo(fixture.paired.upper, 10);
    expect(pValue / 4.40831375249823e-6).toBeCloseTo(1, 8);
    expect(() => pairedRatio(WEEK_1, WEEK_2.slice(1))).toThrow(expect.objectContaining({ path: "to" }));
  });

  test("Fieller: 1.243706 [.881757, 1.755508]", () => {
    const { ratio, lower, upper } = fiellerRatio(WEEK_1, WEEK_2);
    expect(ratio).toBeCloseTo(1.243706, 6);
    expect(lower).toBeCloseTo(0.881757, 6);
    expect(upper).toBeCloseTo(1.755508, 6);
  });

  test("Fieller without a finite interval: null, never NaN", () => {
    expect(fiellerRatio([-5, 6, -4, 3.5], [1, 2, 3])).toMatchObject({ lower: null, upper: null });
    expect(() => fiellerRatio([1], [1, 2])).toThrow(
      expect.objectContaining({ code: "ARGUMENT_INVALID", path: "from" }),
    );
  });

  test("equal series: p 1; a value that is not positive is refused", () => {
    expect(pairedRatio([1, 2], [1, 2]).pValue).toBe(1);
    expect(() => welchRatio([1, 0], [1, 2])).toThrow(
      expect.objectContaining({ code: "ARGUMENT_INVALID", path: "from" }),
    );
  });
});

test("the plain t interval of week 1 (methods, section 9): 283.7143 [207.7629, 359.6657]", () => {
  const half = (studentTQuantile(0.975, 6) * sampleSd(WEEK_1)) / Math.sqrt(7);
  expect(mean(WEEK_1)).toBeCloseTo(283.7143, 4);
  expect(mean(WEEK_1) - half).toBeCloseTo(207.7629, 4);
  expect(mean(WEEK_1) + half).toBeCloseTo(359.6657, 4);
});

describe("Fisher's exact test (R's fisher.test)", () => {
  test.each(fixture.fisher)("$table", ({ table: [a = 0, n = 0, b = 0, m = 0], p }) => {
    expect(fisherExact({ detected: a, samples: n }, { detected: b, samples: m })).toBeCloseTo(p, 12);
    expect(fisherExact({ detected: b, samples: m }, { detected: a, samples: n })).toBeCloseTo(p, 12);
  });

  test("more detections than samples are refused", () => {
    expect(() => fisherExact({ detected: 5, samples: 4 }, { detected: 0, samples: 4 })).toThrow(
      expect.objectContaining({ path: "detected" }),
    );
  });
});
