import { describe, expect, test } from "vitest";
import { answerInWords } from "../../../src/report/texts/answer-in-words.ts";

const told = (verdict: string, contrast: string, flags = "", language: "sv" | "en" = "sv") =>
  answerInWords("verdict", verdict, { verdict, contrast, flags }, language);

describe("a verdict on two places is a difference, not a change", () => {
  test.each(["site", "published"])("contrast %s", (contrast) => {
    expect(told("increase", contrast)).toBe("säkerställt högre nivå");
    expect(told("decrease", contrast, "EXPLORATORY")).toBe("tecken på lägre nivå");
    expect(told("no certain change", contrast, "EXPLORATORY")).toBe("inga tydliga tecken på skillnad");
    expect(told("too few samples", contrast)).toBe("för få prov");
    expect(told("not comparable", contrast, "EXPLORATORY")).toBe("inte jämförbart");
    expect(told("increase", contrast, "", "en")).toBe("increase");
  });

  test("two periods of one place keep their words", () => {
    expect(told("increase", "same period last year")).toBe("säkerställd ökning");
    expect(told("no certain change", "event", "EXPLORATORY")).toBe("inga tydliga tecken på förändring");
  });
});
