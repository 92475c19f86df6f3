import { expect, test } from "vitest";
import { BIOMARKERS, findBiomarker, listFacts, needsCheck } from "../../src/biomarkers/index.ts";

test.each([
  ["read", false],
  ["read (k derived)", false],
  ["derived", false],
  ["from memory, check (high)", true],
  ["derived from values from memory, check", true],
  ["3.7 read; its reading as CF is an inference", true],
  ["none", true],
])("%s: %s", (confidence, expected) => {
  expect(needsCheck(confidence)).toBe(expected);
});

test("the default factor of cocaine is still to be checked, the dose is read", () => {
  const [cocaine] = (findBiomarker("BE") ?? expect.fail("BE")).parents;
  expect(needsCheck(cocaine?.correctionFactor?.confidence ?? "")).toBe(true);
  expect(needsCheck(cocaine?.dose?.confidence ?? "from memory")).toBe(false);
});

test("a number without a source is never told as certain", () => {
  const unsourced = BIOMARKERS.flatMap(listFacts).filter(({ fact }) => /^no source noted$/.test(fact.source));
  expect(unsourced.length).toBeGreaterThan(0);
  for (const { path, fact } of unsourced) expect(needsCheck(fact.confidence), path).toBe(true);
});
