import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatNumber, roundTo } from "../../../src/report/texts/format-number.ts";
import decimals from "../../fixtures/report/decimals.json" with { type: "json" };

describe("formatNumber", () => {
  test("has the signs that Intl uses for sv-SE and en-GB", () => {
    const number = fc.double({ min: -1e12, max: 1e12, noNaN: true }).map((x) => roundTo(x, 2));
    fc.assert(
      fc.property(number, fc.integer({ min: 0, max: 2 }), (value, places) => {
        for (const [language, locale] of [
          ["sv", "sv-SE"],
          ["en", "en-GB"],
        ] as const) {
          const rounded = roundTo(value, places);
          const options = {
            minimumFractionDigits: places,
            maximumFractionDigits: places,
            signDisplay: "negative",
          } as const;
          expect(formatNumber(rounded, places, language)).toBe(
            new Intl.NumberFormat(locale, options).format(rounded),
          );
        }
      }),
    );
  });

  test.each([
    [1234.5, 1, "1\u00A0234,5", "1,234.5"],
    [-0.04, 1, "0,0", "0.0"],
    [-12, 0, "\u221212", "-12"],
    [1_234_567, -2, "1\u00A0234\u00A0600", "1,234,600"],
    [1e-9, 2, "0,00", "0.00"],
  ])("%d with %d decimals", (value, places, sv, en) => {
    expect([formatNumber(value, places, "sv"), formatNumber(value, places, "en")]).toEqual([sv, en]);
  });

  test("what is absent or not finite is a dash", () => {
    expect([null, Number.NaN, Number.POSITIVE_INFINITY].map((x) => formatNumber(x, 1, "sv"))).toEqual([
      "–",
      "–",
      "–",
    ]);
  });
});

describe("roundTo", () => {
  test("agrees with Python's decimal ROUND_HALF_UP on the shortest decimal form", () => {
    for (const { number, decimals: places, value } of decimals.rounded)
      expect(roundTo(number, places)).toBe(value);
  });

  test("is odd, and leaves a rounded number alone", () => {
    fc.assert(
      fc.property(
        // Above 2^53 a double has no digits left to round.
        fc.double({ min: -9e15, max: 9e15, noNaN: true }),
        fc.integer({ min: -10, max: 10 }),
        (x, places) => {
          const rounded = roundTo(x, places);
          expect(roundTo(-x, places)).toBe(-rounded);
          expect(roundTo(rounded, places)).toBe(rounded);
        },
      ),
    );
  });
});
