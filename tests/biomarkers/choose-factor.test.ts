import { describe, expect, test } from "vitest";
import {
  addFactorSet,
  BIOMARKERS,
  type Biomarker,
  chooseFactor,
  defineBiomarker,
  factorSets,
  findBiomarker,
} from "../../src/biomarkers/index.ts";

const known = (name: string): Biomarker => findBiomarker(name) ?? expect.fail(name);

test("the default of benzoylecgonine is 3.59 with its own 26 % (Castiglioni 2013)", () => {
  expect(chooseFactor(known("bensoylekgonin"))).toMatchObject({
    kind: "chosen",
    factor: 3.59,
    set: "castiglioni2013",
    rsd: 0.26,
    parent: { id: "cocaine" },
  });
});

test("a named set is taken; one that gives only a fraction gives the factor by its molar masses", () => {
  expect(chooseFactor(known("THC-COOH"), "zuccato2008")).toMatchObject({ factor: 152, rsd: null });
  // ratio 1.0485 / 0.38: facts/correction_factors.csv, cf_implied_by_excretion
  expect(chooseFactor(known("benzoylecgonine"), "postigo2010")).toMatchObject({
    factor: expect.closeTo(2.7592, 3),
  });
});

describe("refusals", () => {
  test.each(["cocaine", "GHB", "6-acetylmorfin", "morphine"])("%s by default", (name) => {
    const answer = chooseFactor(known(name));
    const refusal = known(name).parents[0]?.refusal;
    if (refusal === undefined) expect(answer.kind).toBe("chosen");
    else expect(answer).toEqual({ kind: "refused", cause: "not defensible", reason: refusal });
  });

  test("every biomarker of the catalogue has a factor with source and confidence, or a reason in two languages", () => {
    for (const biomarker of BIOMARKERS) {
      const answer = chooseFactor(biomarker);
      if (answer.kind === "chosen") {
        expect(answer.factor, biomarker.name).toBeGreaterThan(0);
        expect(answer.source.length, biomarker.name).toBeGreaterThan(3);
        expect(answer.confidence.length, biomarker.name).toBeGreaterThan(3);
      } else {
        expect(answer.reason.en.length, biomarker.name).toBeGreaterThan(10);
        expect(answer.reason.sv, biomarker.name).not.toBe(answer.reason.en);
      }
    }
  });

  test("a published set does not lift a refusal, a study's own does", () => {
    const mephedrone = known("mephedrone");
    const published = factorSets(mephedrone)[0]?.set ?? expect.fail("no set");
    expect(chooseFactor(mephedrone, published.id).kind).toBe("refused");
    const own = addFactorSet(mephedrone, { ...published, id: "own", source: "our own study" });
    expect(chooseFactor(own, "own", ["own"])).toMatchObject({ kind: "chosen", source: "our own study" });
  });

  test("a set that does not exist is told with those that do", () => {
    expect(chooseFactor(known("MDMA"), "nobody1900")).toMatchObject({
      kind: "refused",
      cause: "unknown set",
      reason: { en: expect.stringContaining("gracialor2016, zuccato2008") },
    });
  });

  test("an own biomarker without a factor", () => {
    expect(chooseFactor(defineBiomarker({ name: "X" }))).toMatchObject({
      kind: "refused",
      cause: "no factor",
    });
  });
});
