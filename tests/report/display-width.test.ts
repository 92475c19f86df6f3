import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { displayWidth, pad, wrap } from "../../src/report/display-width.ts";

// Widths by Unicode Standard Annex 11 (East Asian Width): W and F take two columns.
test.each([
  ["Strängnäs", 9],
  ["Stra\u0308ngna\u0308s", 9],
  ["污水", 4],
  ["ﾊﾝｶｸ", 4],
  ["🚰 x", 4],
  ["a\u200bb", 2],
  ["", 0],
])("%s takes %d columns", (text, width) => {
  expect(displayWidth(text)).toBe(width);
});

test("padding fills to the width on either side and never cuts", () => {
  expect(pad("污", 4, "left")).toBe("  污");
  expect(pad("ab", 4, "right")).toBe("ab  ");
  expect(pad("abcde", 4, "left")).toBe("abcde");
});

describe("wrap", () => {
  test("breaks between words, after ; _ and hyphens", () => {
    expect(wrap("two-stratum mean", 12)).toEqual(["two-stratum", "mean"]);
    expect(wrap("load_mg_per_day", 8)).toEqual(["load_mg_", "per_day"]);
    expect(wrap("A_B;C_D", 4)).toEqual(["A_B;", "C_D"]);
    expect(wrap("abcdefgh", 3)).toEqual(["abc", "def", "gh"]);
    expect(wrap("", 5)).toEqual([""]);
  });

  test("loses nothing but spaces and never exceeds the width", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme-ascii" }), fc.integer({ min: 2, max: 20 }), (text, width) => {
        const lines = wrap(text, width);
        expect(lines.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
