import fc from "fast-check";
import { expect, test } from "vitest";
import { numberText, resolveDigits } from "../../src/report/number-text.ts";
import decimals from "../fixtures/report/decimals.json" with { type: "json" };

test("has the six digits that Python's decimal gives, for every fixture number", () => {
  for (const { number, value } of decimals.sixDigits) expect(Number(numberText(number))).toBe(value);
});

test.each([
  [162.16216216, "162.162"],
  [0.1 + 0.2, "0.3"],
  [1.5, "1.5"],
  [-0, "0"],
  [-12.3456789, "-12.3457"],
  [37_000, "37000"],
  [12_345_678, "12345678"],
  [1234567.8, "1234570"],
  [1.2345678e-9, "1.23457e-9"],
])("%d is written %s", (number, text) => {
  expect(numberText(number)).toBe(text);
});

test("nothing but a finite number is written", () => {
  expect([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY].map((x) => numberText(x))).toEqual([
    "",
    "",
    "",
  ]);
});

test("digits are a choice, and a checked one", () => {
  expect(numberText(162.16216216, 3)).toBe("162");
  expect(numberText(1 / 3, resolveDigits(17))).toBe(String(1 / 3));
  for (const wrong of [0, 18, 2.5, Number.NaN]) {
    expect(() => resolveDigits(wrong)).toThrow(
      expect.objectContaining({ code: "OPTION_INVALID", path: "digits" }),
    );
  }
});

test("reads back as the same double as toPrecision, without a trailing zero", () => {
  fc.assert(
    fc.property(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer({ min: 1, max: 17 }),
      (value, digits) => {
        const text = numberText(value, digits);
        expect(Number(text)).toBe(
          Number.isSafeInteger(value) ? value + 0 : Number(value.toPrecision(digits)),
        );
        expect(text).not.toMatch(/\.\d*0$|\.$/);
      },
    ),
  );
});
