import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatEstimate, roundToUncertainty } from "../../../src/report/texts/round-to-uncertainty.ts";

describe("roundToUncertainty", () => {
  test("the load of the check sample: 162.16216 in 111.668 to 235.489 is 162 (112-235)", () => {
    expect(roundToUncertainty(162.16216, 111.668, 235.489)).toEqual({
      value: 162,
      lower: 112,
      upper: 235,
      decimals: 0,
    });
  });

  // JCGM 100:2008, 7.2.6: y = 10.05762 ohm with u = 27 milliohm is given as 10.058 ohm.
  test("the example of the GUM", () => {
    expect(roundToUncertainty(10.05762, 10.05762 - 2 * 0.027, 10.05762 + 2 * 0.027)).toMatchObject({
      value: 10.058,
      decimals: 3,
    });
  });

  test.each([
    // u 310: two digits end at the tens.
    [1621.6, 1000, 2240, { value: 1620, lower: 1000, upper: 2240, decimals: -1 }],
    // u 0.0996 rounds to 0.10, two digits end at the hundredths.
    [1.2345, 1, 1.3984, { value: 1.23, lower: 1, upper: 1.4, decimals: 2 }],
    // No interval: two digits of the value itself.
    [0.012345, null, null, { value: 0.012, lower: null, upper: null, decimals: 3 }],
    [null, 0, 43.21, { value: null, lower: 0, upper: 43, decimals: 0 }],
    [0, 0, 0, { value: 0, lower: 0, upper: 0, decimals: 0 }],
    [null, null, null, { value: null, lower: null, upper: null, decimals: 0 }],
  ] as const)("%s in %s to %s", (value, lower, upper, expected) => {
    expect(roundToUncertainty(value, lower, upper)).toEqual(expected);
  });

  test("law: a change of unit by tens changes only the place", () => {
    const positive = fc.double({ min: 0.01, max: 1000, noNaN: true });
    fc.assert(
      fc.property(positive, positive, (value, spread) => {
        const lower = value;
        const upper = value + spread;
        const plain = roundToUncertainty(value, lower, upper);
        // No order of magnitude may depend on the last bit of the width.
        fc.pre(Math.abs(Math.log10(((upper - lower) / 4) * 1.005) % 1) > 0.01);
        const tens = roundToUncertainty(value * 1000, lower * 1000, upper * 1000);
        expect(tens.decimals).toBe(plain.decimals - 3);
      }),
    );
  });
});

describe("formatEstimate", () => {
  test("gives value and interval to the same place, never with plus-minus", () => {
    expect(formatEstimate(162.16216, 111.668, 235.489, "sv")).toBe("162 (112–235)");
    expect(formatEstimate(4.321, 3.9, 4.8, "sv")).toBe("4,32 (3,90–4,80)");
    expect(formatEstimate(4.321, 3.9, 4.8, "en")).toBe("4.32 (3.90–4.80)");
  });

  test("without a value the bounds; without bounds a dash", () => {
    expect(formatEstimate(null, 0, 43.21, "sv")).toBe("0–43");
    expect(formatEstimate(null, null, 43.21, "sv")).toBe("högst 43");
    expect(formatEstimate(null, 43.21, null, "en")).toBe("at least 43");
    expect(formatEstimate(null, null, null, "sv")).toBe("–");
    expect(formatEstimate(162.2, null, null, "sv")).toBe("160");
  });
});
