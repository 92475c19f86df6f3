import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { numberText } from "../../src/report/index.ts";
import { parseDecimal } from "../../src/stream/parse-decimal.ts";
import { writeDecimal } from "../../src/stream/write-decimal.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string): number => parseDecimal(bytesOf(text), 0, text.length);

function written(value: number, digits: number): string {
  const out = new Uint8Array(400);
  return new TextDecoder().decode(out.subarray(0, writeDecimal(out, 0, value, digits)));
}

describe("parseDecimal", () => {
  test("reads what the language itself reads, to the last bit", () => {
    const whole = fc.bigInt({ min: 0n, max: 999_999_999_999n });
    const places = fc.option(fc.stringMatching(/^\d{1,3}$/), { nil: null });
    fc.assert(
      fc.property(whole, places, (before, behind) => {
        const text = behind === null ? String(before) : `${before}.${behind}`;
        expect(read(text)).toBe(Number(text));
      }),
      { seed: 20261123, numRuns: 2000 },
    );
  });

  test.each([
    "",
    "-1",
    "+1",
    "01",
    "00.5",
    "1.",
    ".5",
    "1e3",
    " 1",
    "1 ",
    "1,5",
    "1.2.3",
    "<5",
    "1234567890123456",
    "١",
  ])("leaves %j to the reader of record", (text) => {
    const bytes = bytesOf(text);
    expect(parseDecimal(bytes, 0, bytes.length)).toBeNaN();
  });
});

describe("writeDecimal", () => {
  test.each([
    0,
    1,
    5,
    0.5,
    100,
    999_999.5,
    999_999.4,
    1e6,
    1e15,
    2 ** 53,
    1.000005,
    2.5e-7,
    1e-6,
    123_456.5,
    0.1 + 0.2,
    9.9999995,
  ])("writes %d as the report does", (value) => {
    for (const digits of [1, 3, 6, 9, 12, 17]) expect(written(value, digits)).toBe(numberText(value, digits));
  });

  test("over every size of number, ties among them", () => {
    const size = fc.integer({ min: -12, max: 18 });
    const tie = fc.integer({ min: 0, max: 2_000_000 }).map((whole) => whole / 2);
    const value = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), tie);
    fc.assert(
      fc.property(value, size, fc.integer({ min: 1, max: 17 }), (part, power, digits) => {
        const number = part * 10 ** power;
        expect(written(number, digits)).toBe(numberText(number, digits));
      }),
      { seed: 20261123, numRuns: 20_000 },
    );
  });
});
