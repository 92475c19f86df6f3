import { expect, test } from "vitest";
import { proficiencyScores } from "../../src/quality/index.ts";

const GIVEN = { result: 130, assigned: 100, sigma: 12, resultUncertainty: 8, assignedUncertainty: 6 };

test("z, zeta and E_n by their definitions in ISO 13528", () => {
  // 30/12; 30/sqrt(64+36); 30/(2 x 10)
  expect(proficiencyScores(GIVEN)).toEqual({ z: 2.5, zeta: 3, en: 1.5, verdict: "unsatisfactory" });
});

test("2 is still satisfactory, 3 asks for action", () => {
  const scored = (result: number) =>
    proficiencyScores({ ...GIVEN, result, sigma: 10, resultUncertainty: null }).verdict;
  expect([120, 80, 121, 129, 130, 70].map(scored)).toEqual([
    "satisfactory",
    "satisfactory",
    "questionable",
    "questionable",
    "unsatisfactory",
    "unsatisfactory",
  ]);
});

test("a score whose parts are not stated is null", () => {
  const bare = { ...GIVEN, sigma: null, resultUncertainty: null };
  expect(proficiencyScores(bare)).toEqual({ z: null, zeta: null, en: null, verdict: null });
});

test("a spread of 0 is refused", () => {
  expect(() => proficiencyScores({ ...GIVEN, sigma: 0 })).toThrow(
    expect.objectContaining({ code: "ARGUMENT_INVALID" }),
  );
});
