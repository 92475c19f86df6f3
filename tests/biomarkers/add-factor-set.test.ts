import { expect, test } from "vitest";
import { addFactorSet, factorSets, factorSpread, findBiomarker } from "../../src/biomarkers/index.ts";

const benzoylecgonine = findBiomarker("BE") ?? expect.fail("benzoylecgonine");
const own = { id: "own2026", parent: "cocaine", correctionFactor: 5, source: "own study", confidence: "own" };

test("an own set stands first, widens the spread and leaves the catalogue as it was", () => {
  const extended = addFactorSet(benzoylecgonine, own);
  expect(factorSets(extended)[0]?.set).toEqual(own);
  expect(factorSpread(extended, "cocaine")?.highest).toBe(5);
  expect(factorSpread(benzoylecgonine, "cocaine")?.highest).toBe(3.59);
  expect(extended.parents).toEqual(benzoylecgonine.parents);
});

test("a set with a known id is replaced", () => {
  const set = benzoylecgonine.factors[1] ?? expect.fail("no set");
  const extended = addFactorSet(benzoylecgonine, { ...set, note: "read again" });
  expect(extended.factors).toHaveLength(benzoylecgonine.factors.length);
  expect(extended.factors[0]?.note).toBe("read again");
});

test.each([
  ["factorSet.correctionFactor", { ...own, correctionFactor: -1 }],
  ["factorSet.excretionFraction", { ...own, excretionFraction: 0 }],
  ["factorSet.parent", { ...own, parent: "thc" }],
  ["factorSet.source", { ...own, source: "" }],
  ["factorSet.confidence", { ...own, confidence: "" }],
])("%s is held to the schema", (path, set) => {
  expect(() => addFactorSet(benzoylecgonine, set)).toThrow(
    expect.objectContaining({ code: "ARGUMENT_INVALID", path }),
  );
});
