import { expect, test } from "vitest";
import { factorSets, findBiomarker } from "../../src/biomarkers/index.ts";

const benzoylecgonine = findBiomarker("BE") ?? expect.fail("benzoylecgonine");

test("all published sets of cocaine stand side by side, superseded ones included", () => {
  const sets = factorSets(benzoylecgonine).map(({ set, correctionFactor, origin }) => [
    set.id,
    correctionFactor === null ? null : Number(correctionFactor.toPrecision(5)),
    origin,
  ]);
  // 1.0485 / 0.38 = 2.7592 and 1.0485 / 0.35 = 2.9957, by hand; the others as printed
  expect(sets).toEqual([
    ["castiglioni2013", 3.59, "published"],
    ["zuccato2008", 2.33, "published"],
    ["vannuijs2011", 3, "published"],
    ["postigo2010", 2.7592, "from the excretion fraction"],
    ["acic_nwdmp", 2.9957, "from the excretion fraction"],
    ["rise_lidkoping2020", null, "none"],
  ]);
});

test("disagreement is published factor over implied factor, less 1", () => {
  // MDMA, Zuccato 2008: factor 1.5, fraction 0.65, ratio 1: 1.5 x 0.65 - 1 = -0.025
  const mdma = factorSets(findBiomarker("MDMA") ?? expect.fail("MDMA"));
  expect(mdma.find(({ set }) => set.id === "zuccato2008")?.disagreement).toBeCloseTo(-0.025, 12);
  expect(mdma.find(({ set }) => set.id === "acic_nwdmp")?.disagreement).toBeNull();
});

test("a parent narrows the list", () => {
  expect(factorSets(benzoylecgonine, "cocaine")).toHaveLength(6);
  expect(factorSets(benzoylecgonine, "heroin")).toEqual([]);
});
