import { expect, test } from "vitest";
import { excludedText } from "../../../src/report/answer/excluded-text.ts";

test.each([
  [0.8, 1.45, "a doubling is ruled out"],
  [0.4, 1.45, "a doubling is ruled out, but not a halving"],
  [0.8, 2.45, "a halving is ruled out, but not a doubling"],
  [0.4, 2.45, "neither a doubling nor a halving is ruled out"],
  // An end at 2 or 0.5 itself excludes nothing.
  [0.5, 2, "neither a doubling nor a halving is ruled out"],
  [null, 1.5, "a doubling is ruled out, but not a halving"],
  [0.6, null, "a halving is ruled out, but not a doubling"],
  [null, null, ""],
])("%s to %s without a certain change", (lower, upper, text) => {
  expect(excludedText(lower, upper, "no certain change", "en")).toBe(text);
});

test("beside a certain change only the far end in its own direction is of interest", () => {
  expect(excludedText(1.1, 1.9, "increase", "sv")).toBe("en fördubbling kan vi utesluta");
  expect(excludedText(1.1, 2.1, "increase", "sv")).toBe("");
  expect(excludedText(0.6, 0.9, "decrease", "sv")).toBe("en halvering kan vi utesluta");
  expect(excludedText(0.4, 0.9, "decrease", "sv")).toBe("");
});
