import { describe, expect, test } from "vitest";
import { readValue } from "../../src/ingest/read-value.ts";
import { VOCABULARY, vocabulary, wordKey } from "../../src/ingest/vocabulary.ts";

const CONTEXT = { decimal: ",", words: vocabulary(), sentinels: [], leadingZeros: false } as const;
const read = (cell: string | number) => readValue(cell, CONTEXT);
const below = (of: string, limit: number | null = null, estimate: number | null = null) => ({
  kind: "below",
  of,
  limit,
  estimate,
});

test("a footnote's mark behind a number is taken off and remembered; a lone mark is no number", () => {
  for (const cell of ["112,5*", "112,5 **", "112,5†"])
    expect(read(cell)).toEqual({ kind: "number", value: 112.5, approximate: false, marked: true });
  expect(read("<5*")).toEqual(below("limit", 5));
  expect(read("*").kind).toBe("problem");
  expect(read(".").kind).toBe("missing");
  expect(read("5*3").kind).toBe("problem");
});

test("a number in brackets without a word is neither missing nor a number", () => {
  expect(read("(5)")).toMatchObject({ kind: "problem", code: "VALUE_UNREADABLE" });
});

describe("readValue", () => {
  test.each([
    ["12,5", { kind: "number", value: 12.5, approximate: false }],
    [12.5, { kind: "number", value: 12.5, approximate: false }],
    ["1 234,5", { kind: "number", value: 1234.5, approximate: false }],
    ["<5", below("limit", 5)],
    ["< 5", below("limit", 5)],
    ["<0,5", below("limit", 0.5)],
    ["&lt;5", below("limit", 5)],
    ["≤5", below("limit", 5)],
    ["<=5", below("limit", 5)],
    ["ND<10", below("limit", 10)],
    ["<LOD", below("LOD")],
    ["< LOD", below("LOD")],
    ["<LD", below("LOD")],
    ["<NWG", below("LOD")],
    ["n.d.", below("LOD")],
    ["ND", below("LOD")],
    ["ej påvisad", below("LOD")],
    ["Ej påvisad*", below("LOD")],
    ["ej detekterad", below("LOD")],
    ["ep", below("LOD")],
    ["ikke påvist", below("LOD")],
    ["i.p.", below("LOD")],
    ["nicht nachgewiesen", below("LOD")],
    ["n.n.", below("LOD")],
    ["non détecté", below("LOD")],
    ["<LOQ", below("LOQ")],
    ["< loq", below("LOQ")],
    ["<LQ", below("LOQ")],
    ["<BG", below("LOQ")],
    ["BLQ", below("LOQ")],
    ["Below LLOQ", below("LOQ")],
    ["<RG", below("limit")],
    ["<rapporteringsgräns", below("limit")],
    ["trace", { kind: "detected", trace: true, estimate: null }],
    ["spår", { kind: "detected", trace: true, estimate: null }],
    ["Spuren", { kind: "detected", trace: true, estimate: null }],
    ["traces", { kind: "detected", trace: true, estimate: null }],
    [">1000", { kind: "above", limit: 1000, estimate: null }],
    ["", { kind: "missing" }],
    ["   ", { kind: "missing" }],
    ["-", { kind: "missing" }],
    ["–", { kind: "missing" }],
    ["NA", { kind: "missing" }],
    ["na", { kind: "missing" }],
    ["n/a", { kind: "missing" }],
    ["(Empty)", { kind: "missing" }],
    ["ej analyserad", { kind: "missing" }],
    ["ikke analysert", { kind: "missing" }],
    ["nicht bestimmt", { kind: "missing" }],
    ["n.b.", { kind: "ambiguous" }],
    ["0", { kind: "zero" }],
    [0, { kind: "zero" }],
    ["0,0", { kind: "zero" }],
  ] as const)("%s", (cell, expected) => {
    expect(read(cell)).toEqual(expected);
  });

  test.each([
    ["Below LLOQ (0,027)", below("LOQ", null, 0.027)],
    ["Below LLOQ", below("LOQ")],
    ["Positive (0,41)", { kind: "number", value: 0.41, approximate: false }],
    ["Positive (~0,05)", { kind: "number", value: 0.05, approximate: true }],
    ["Positive", { kind: "detected", trace: false, estimate: null }],
    ["Out of Ratio", { kind: "unconfirmed", estimate: null }],
    ["Out of Ratio (0,3)", { kind: "unconfirmed", estimate: 0.3 }],
    ["RT Shift", { kind: "unconfirmed", estimate: null }],
    ["Out of Ratio/Below LLOQ (0,1)  ", { kind: "unconfirmed", estimate: 0.1 }],
    ["Below LLOQ/Out of Ratio", { kind: "unconfirmed", estimate: null }],
    ["Above ULOQ (1200)", { kind: "above", limit: null, estimate: 1200 }],
  ] as const)("raw instrument sheet: %s", (cell, expected) => {
    expect(read(cell)).toEqual(expected);
  });

  test.each([
    ["06.01", "NUMBER_DATE_DAMAGE"],
    ["04,07", "NUMBER_DATE_DAMAGE"],
    ["5-jan", "NUMBER_DATE_DAMAGE"],
    ["2026-01-05", "NUMBER_DATE_DAMAGE"],
    ["-99", "NUMBER_SENTINEL"],
    [-999, "NUMBER_SENTINEL"],
    ["9999", "NUMBER_SENTINEL"],
    ["-5", "NUMBER_NEGATIVE"],
    ["<0", "LIMIT_ZERO"],
    ["ND<0,000", "LIMIT_ZERO"],
    ["<abc", "VALUE_UNREADABLE"],
    ["0,2-0,5", "VALUE_UNREADABLE"],
    ["cac 5", "VALUE_UNREADABLE"],
    ["5.5", "VALUE_UNREADABLE"],
    [Number.NaN, "VALUE_UNREADABLE"],
  ] as const)("%s is refused with %s", (cell, code) => {
    expect(read(cell)).toMatchObject({ kind: "problem", code });
  });

  test("a word near a known one is suggested, never taken", () => {
    expect(read("ej påvist")).toMatchObject({ kind: "problem", hint: expect.stringContaining("ejpåvis") });
    expect(read("något helt annat")).toMatchObject({ kind: "problem", hint: null });
  });

  test("declared codes are missing, declared leading zeros are numbers, declared words count", () => {
    expect(readValue("-99", { ...CONTEXT, sentinels: [-99] })).toEqual({ kind: "missing" });
    expect(readValue("06,01", { ...CONTEXT, leadingZeros: true })).toMatchObject({
      kind: "number",
      value: 6.01,
    });
    const words = vocabulary({ ndTokens: ["n.b.", "ingen träff"], missingTokens: ["glömd"] });
    expect(readValue("n.b.", { ...CONTEXT, words })).toEqual(below("LOD"));
    expect(readValue("ingen träff", { ...CONTEXT, words })).toEqual(below("LOD"));
    expect(readValue("glömd", { ...CONTEXT, words })).toEqual({ kind: "missing" });
  });
});

test("no word of the vocabulary means two things", () => {
  const meanings = new Map<string, string>();
  for (const { meaning, words } of VOCABULARY) {
    for (const word of words) {
      expect(meanings.get(wordKey(word)) ?? meaning, word).toBe(meaning);
      meanings.set(wordKey(word), meaning);
    }
  }
});

test("in a French table n.d. is ambiguous", () => {
  expect(vocabulary({ french: true }).get(wordKey("n.d."))).toBe("ambiguous");
  expect(vocabulary({ french: true, ndTokens: ["n.d."] }).get(wordKey("n.d."))).toBe("below LOD");
});
