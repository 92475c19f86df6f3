import { expect, test } from "vitest";
import { amount, between } from "../../../src/report/answer/change-words.ts";

test.each([
  ["upTo", -20.4, "upp till 20", "up to 20"],
  ["upTo", 0.3, "mindre än 1", "less than 1"],
  ["upTo", -99.7, "upp till nästan 100", "up to almost 100"],
  ["upTo", -100, "upp till 100", "up to 100"],
  ["about", 44.5, "omkring 45", "about 45"],
  ["about", 1234.2, "omkring 1\u00A0234", "about 1,234"],
  ["atLeast", 219.9, "minst 219", "at least 219"],
  ["atLeast", 0.6, "mer än 0", "more than 0"],
] as const)("%s %d", (kind, percent, sv, en) => {
  expect([amount(kind, percent, "sv"), amount(kind, percent, "en")]).toEqual([sv, en]);
});

test("two amounts, the smaller change first", () => {
  expect(between(12, 88, "sv")).toBe("mellan 12 och 88");
  expect(between(-55, -20, "en")).toBe("between 20 and 55");
});
