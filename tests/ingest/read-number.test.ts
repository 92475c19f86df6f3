import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decimalVote, hasLeadingZero, isDateLike, readNumber } from "../../src/ingest/read-number.ts";

describe("readNumber", () => {
  test.each([
    ["12", ".", 12],
    ["1.5", ".", 1.5],
    [".5", ".", 0.5],
    ["1,5", ",", 1.5],
    ["-1,5", ",", -1.5],
    ["\u22121,5", ",", -1.5],
    ["+3", ".", 3],
    ["9e+05", ".", 900000],
    ["2,5E3", ",", 2500],
    ["1 234,5", ",", 1234.5],
    ["1\u00a0234\u00a0567,5", ",", 1234567.5],
    ["1\u202f234,5", ",", 1234.5],
    ["1.234,5", ",", 1234.5],
    ["1,234.5", ".", 1234.5],
    ["1,234,567", ".", 1234567],
    ["1'234.5", ".", 1234.5],
    ["1’234,5", ",", 1234.5],
    ["37 000", ",", 37000],
  ] as const)("%s with %s is %d", (text, sign, value) => {
    expect(readNumber(text, sign)).toBe(value);
  });

  test.each([
    "",
    " ",
    ".",
    "-",
    "1,5,2",
    "1.2.3",
    "12 34",
    "0x10",
    "1e",
    "Infinity",
    "NaN",
    "1 2345",
    "0,123 4x",
    "5 ng/l",
    "<5",
  ])("%s is no number with either sign", (text) => {
    expect(readNumber(text, ".")).toBeNull();
    expect(readNumber(text, ",")).toBeNull();
  });

  test("a group after a leading zero is a decimal, not thousands", () => {
    expect(readNumber("0.125", ",")).toBeNull();
    expect(readNumber("0,125", ".")).toBeNull();
    expect(readNumber("0,125", ",")).toBe(0.125);
  });

  test("whatever JavaScript prints is read back, in both notations", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const text = String(value);
        expect(readNumber(text, ".")).toBe(Object.is(value, -0) ? 0 : value);
        expect(readNumber(text.replace(".", ","), ",")).toBe(Object.is(value, -0) ? 0 : value);
      }),
    );
  });

  test("what Swedish formatting prints is read back", () => {
    const format = new Intl.NumberFormat("sv-SE", { maximumFractionDigits: 3 });
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (thousandths) => {
        expect(readNumber(format.format(thousandths / 1000), ",")).toBe(thousandths / 1000 + 0);
      }),
    );
  });
});

describe("decimalVote", () => {
  test.each([
    ["12", "either"],
    ["1,5", ","],
    ["1.5", "."],
    ["1,234", "ambiguous"],
    ["1.234", "ambiguous"],
    ["0,234", ","],
    ["0.234", "."],
    ["1,234,567", "."],
    ["1.234,5", ","],
    ["1234,567", ","],
    ["1 234", "either"],
    ["n.d.", "none"],
  ])("%s votes %s", (text, vote) => {
    expect(decimalVote(text)).toBe(vote);
  });
});

test.each(["06.01", "04.07", "0004,5", "-01.5"])("%s has a leading zero", (text) =>
  expect(hasLeadingZero(text)).toBe(true),
);
test.each(["0.5", "0,5", "10.5", "0", "007"])("%s has none that hurts", (text) =>
  expect(hasLeadingZero(text)).toBe(false),
);

test.each(["5-jan", "jan-05", "2026-01-05", "1/5", "1.5.2026", "05-maj", "Jan 5", "1/5/2026"])(
  "%s is a date in a number column",
  (text) => expect(isDateLike(text)).toBe(true),
);
test.each(["1.5", "5", "spår", "<5", "1 234", "n.d.", "1e5"])("%s is not", (text) =>
  expect(isDateLike(text)).toBe(false),
);
