import { expect, test } from "vitest";
import { crc32 } from "../../src/base/crc32.ts";

/** The check value of CRC-32/ISO-HDLC in Williams, A painless guide to CRC error detection algorithms (1993); zlib's for the rest. */
test.each([
  ["123456789", 0xcbf43926],
  ["", 0],
  ["a", 0xe8b7be43],
])("of %j", (text, wanted) => {
  expect(crc32(new TextEncoder().encode(text))).toBe(wanted);
});

test("parts give what the whole gives", () => {
  const digits = new TextEncoder().encode("123456789");
  expect(crc32(digits.subarray(0, 4), digits.subarray(4))).toBe(0xcbf43926);
});

test("one changed bit is always seen", () => {
  const bytes = Uint8Array.from({ length: 64 }, (_, at) => (at * 37) % 256);
  const whole = crc32(bytes);
  for (let bit = 0; bit < 512; bit++) {
    const changed = bytes.slice();
    changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    expect(crc32(changed)).not.toBe(whole);
  }
});
