import { expect, test } from "vitest";
import { contrastText, verdictText } from "../../../src/report/texts/verdict-text.ts";

test("the verdicts as municipalities read them", () => {
  const verdicts = [
    "increase",
    "decrease",
    "no certain change",
    "too few samples",
    "not comparable",
  ] as const;
  expect(verdicts.map((verdict) => verdictText(verdict, "sv"))).toEqual([
    "säkerställd ökning",
    "säkerställd minskning",
    "ingen säkerställd förändring",
    "för få prov",
    "inte jämförbart",
  ]);
  expect(new Set(verdicts.map((verdict) => verdictText(verdict, "en"))).size).toBe(5);
});

test("contrasts as headings", () => {
  expect(contrastText("same period last year", "sv")).toBe("mot samma period föregående år");
  expect(contrastText("site", "en")).toBe("between sites");
});

test("outside the headline family a change is a clue, never certain", () => {
  expect(verdictText("increase", "sv", "SEASON;EXPLORATORY")).toBe(
    "tecken på ökning (ej prövad tillsammans med huvudfrågorna)",
  );
  expect(verdictText("decrease", "en", "EXPLORATORY")).toBe("signs of a decrease (exploratory)");
  expect(verdictText("no certain change", "sv", "EXPLORATORY")).not.toContain("säkerställd");
});
