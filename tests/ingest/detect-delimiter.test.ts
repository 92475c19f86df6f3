import { expect, test } from "vitest";
import { isWbeError } from "../../src/base/index.ts";
import { delimiterName } from "../../src/ingest/delimiter-name.ts";
import { DELIMITERS, detectDelimiter } from "../../src/ingest/detect-delimiter.ts";

test.each(DELIMITERS)("the header's known names show %s, decimal commas in the rows or not", (delimiter) => {
  const lines = [
    ["site", "date", "biomarker", "concentration"],
    ["A", "2026-01-13", "MDMA", '"1,5"'],
  ];
  expect(detectDelimiter(lines.map((line) => line.join(delimiter)).join("\n"), "a.csv")).toBe(delimiter);
});

test("two that fit equally are refused in words", () => {
  try {
    detectDelimiter("a;b,c\n1;2,3\n", "a.csv");
    expect.unreachable();
  } catch (error) {
    expect(isWbeError(error) && error.message).toContain("semicolon and comma");
  }
});

test("every separator has a name of its own", () => {
  expect(DELIMITERS.map(delimiterName)).toEqual(["semicolon", "tab", "comma", "vertical bar"]);
});
