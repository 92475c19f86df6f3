import { describe, expect, test } from "vitest";
import { CODES, type Code } from "../../../src/base/index.ts";
import { CODES_SV } from "../../../src/report/texts/codes-sv.ts";
import { flagText } from "../../../src/report/texts/flag-text.ts";

const codes = Object.keys(CODES) as Code[];
const braces = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).sort();
const onlyBraces = (text: string): boolean => /^\{\w+\}$/.test(text);

describe("the Swedish table of codes", () => {
  test("has the codes of the English one, no more and no fewer", () => {
    expect(Object.keys(CODES_SV).sort()).toEqual([...codes].sort());
  });

  test.each(codes)("%s: text and hint in Swedish with the same details", (code) => {
    const { text, hint } = CODES_SV[code];
    expect(text).not.toBe("");
    if (!onlyBraces(text)) expect(text).not.toBe(CODES[code].text);
    expect(braces(text)).toEqual(braces(CODES[code].text));
    expect(braces(hint)).toEqual(braces(CODES[code].hint));
    expect(hint === "").toBe(CODES[code].hint === "");
  });

  test("no sentence ends with a full stop or uses words that mislead", () => {
    for (const { text, hint } of Object.values(CODES_SV)) {
      expect(text + hint).not.toMatch(/\.$|signifikan|\bstabil|missbruk|invånarna använder/i);
    }
  });
});

describe("flagText", () => {
  test("every code that can flag a row or a result is told without details", () => {
    for (const code of codes) {
      if (["file not understood", "wrong usage"].includes(CODES[code].outcome)) continue;
      for (const language of ["sv", "en"] as const)
        expect(flagText(code, language), code).not.toMatch(/[{}]/);
    }
  });
});
