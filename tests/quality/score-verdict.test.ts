import { expect, test } from "vitest";
import { scoreVerdict } from "../../src/quality/index.ts";

// ISO 13528:2022, 9.4 to 9.7.
test.each([
  [2, "satisfactory"],
  [-2.01, "questionable"],
  [2.99, "questionable"],
  [-3, "unsatisfactory"],
] as const)("z or zeta of %d is %s", (score, verdict) => {
  expect(scoreVerdict(score)).toBe(verdict);
});

test("E_n knows two words", () => {
  expect([1, 1.01, -2.5].map((score) => scoreVerdict(score, "en"))).toEqual([
    "satisfactory",
    "unsatisfactory",
    "unsatisfactory",
  ]);
});
