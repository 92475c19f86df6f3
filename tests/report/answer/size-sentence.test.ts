import { expect, test } from "vitest";
import { placeWords, timeWords } from "../../../src/report/answer/change-words.ts";
import { sizeSentence } from "../../../src/report/answer/size-sentence.ts";

const say = (
  estimate: number | null,
  lower: number | null,
  upper: number | null,
  verdict: "increase" | "decrease" | "no certain change",
): string =>
  sizeSentence("The level", { estimate, lower, upper }, verdict, timeWords("en", "per cent"), "en");

test.each([
  [
    45,
    12,
    88,
    "increase",
    "The level has risen by about 45 per cent; with its uncertainty, between 12 and 88 per cent",
  ],
  [
    -40,
    -55,
    -20,
    "decrease",
    "The level has fallen by about 40 per cent; with its uncertainty, between 20 and 55 per cent",
  ],
  // An interval that reaches over zero is never stated as a fact, whatever the verdict.
  [45, -3, 88, "increase", "The level may have fallen by up to 3 per cent or risen by up to 88 per cent"],
  [null, 12, 88, "increase", "The level may have risen by between 12 and 88 per cent"],
  [8, 0, 45, "no certain change", "The level may have risen by between 0 and 45 per cent"],
  [-8, -45, 0, "no certain change", "The level may have fallen by between 0 and 45 per cent"],
  [null, null, null, "no certain change", ""],
] as const)("%s (%s to %s), %s", (estimate, lower, upper, verdict, text) => {
  expect(say(estimate, lower, upper, verdict)).toBe(text);
});

test("an open end is said", () => {
  expect(say(null, 220, null, "increase")).toMatch(
    /^The level has risen by at least 220 per cent; how much more/,
  );
  expect(say(null, null, -60, "decrease")).toMatch(
    /^The level has fallen by at least 60 per cent; how much more/,
  );
  expect(say(null, -20, null, "no certain change")).toMatch(
    /^The level may have fallen by up to 20 per cent; no limit/,
  );
  expect(say(null, null, 40, "no certain change")).toMatch(
    /^The level may have risen by up to 40 per cent; no limit/,
  );
});

test("between places it is higher or lower", () => {
  const size = { estimate: 8, lower: -20, upper: 45 };
  expect(sizeSentence("Nivån i Mariefred", size, "no certain change", placeWords("sv"), "sv")).toBe(
    "Nivån i Mariefred kan vara upp till 20 procent lägre eller upp till 45 procent högre",
  );
});
