import { describe, expect, test } from "vitest";
import { comparability, type VerdictInput, verdicts } from "../../src/compare/index.ts";

const row = (
  pValue: number | null,
  ratio: number | null = 1.5,
  more: Partial<VerdictInput> = {},
): VerdictInput => ({
  pValue,
  ratio,
  headline: true,
  comparable: true,
  enough: true,
  ...more,
});

describe("the one rule", () => {
  test("Benjamini-Hochberg in the headline family (methods 4.6)", () => {
    const p = [0.001, 0.008, 0.039, 0.041, 0.042, 0.06, 0.074, 0.205, 0.212, 0.216];
    const answers = verdicts(p.map((value) => row(value)));
    expect(answers.map(({ adjustedPValue }) => Number(adjustedPValue?.toFixed(6)))).toEqual([
      0.01, 0.04, 0.084, 0.084, 0.084, 0.1, 0.105714, 0.216, 0.216, 0.216,
    ]);
    expect(answers.map(({ verdict }) => verdict).slice(0, 3)).toEqual([
      "increase",
      "increase",
      "no certain change",
    ]);
    expect(answers[2]?.flags).toEqual(["NOT_AFTER_ADJUSTMENT"]);
    expect(answers[5]?.flags).toEqual([]);
  });

  test("a row outside the family is judged by its own p, marked exploratory, and leaves the family alone", () => {
    const [headline, other] = verdicts([row(0.04), row(0.049, 0.5, { headline: false })]);
    expect(headline).toEqual({ verdict: "increase", adjustedPValue: 0.04, flags: [] });
    expect(other).toEqual({ verdict: "decrease", adjustedPValue: null, flags: ["EXPLORATORY"] });
  });

  test("not comparable comes before too few, and both before any p; neither counts in the family", () => {
    const answers = verdicts([
      row(0.04),
      row(0.9, 2, { comparable: false, enough: false }),
      row(0.9, 2, { enough: false }),
    ]);
    expect(answers.map(({ verdict }) => verdict)).toEqual(["increase", "not comparable", "too few samples"]);
    expect(answers.map(({ adjustedPValue }) => adjustedPValue)).toEqual([0.04, null, null]);
  });

  test("a row about the sampled days alone is never called changed and leaves the family alone", () => {
    const [headline, days] = verdicts([row(0.04), row(0.001, 2, { target: "sampled days" })]);
    expect(headline?.verdict).toBe("increase");
    expect(days).toEqual({
      verdict: "no certain change",
      adjustedPValue: null,
      flags: ["SAMPLED_DAYS_ONLY"],
    });
  });

  test("the threshold is 1 - level, strictly", () => {
    expect(verdicts([row(0.08)], 0.9)[0]?.verdict).toBe("increase");
    expect(verdicts([row(0.08)], 0.95)[0]?.verdict).toBe("no certain change");
    expect(verdicts([row(0.5)], 0.5)[0]?.verdict).toBe("no certain change");
  });

  test("where no ratio can be given the direction decides; without one nothing is certain", () => {
    expect(verdicts([row(0.001, null, { direction: "decrease" })])[0]?.verdict).toBe("decrease");
    expect(verdicts([row(0.001, null)])[0]?.verdict).toBe("no certain change");
    expect(verdicts([row(null, null)])[0]?.verdict).toBe("no certain change");
    expect(verdicts([])).toEqual([]);
  });
});

describe("comparability", () => {
  const how = (laboratory: string, method = "", matrix = "") => ({ laboratory, method, matrix });

  test("the same sets, in any order and number", () => {
    expect(comparability([how("A"), how("B")], [how("B"), how("A"), how("A")])).toEqual({
      comparable: true,
      flags: [],
    });
  });

  test("each change is named", () => {
    expect(comparability([how("A", "x", "whole")], [how("B", "y", "filtered")])).toEqual({
      comparable: false,
      flags: ["LABORATORY_CHANGED", "METHOD_CHANGED", "MATRIX_CHANGED"],
    });
    expect(comparability([how("A"), how("B")], [how("A")]).flags).toEqual(["LABORATORY_CHANGED"]);
  });

  test("unstated equals only unstated", () => {
    expect(comparability([how("")], [how("A")]).comparable).toBe(false);
    expect(comparability([how("")], [how("")]).comparable).toBe(true);
  });

  test("a side without samples changes nothing", () => {
    expect(comparability([], [how("A")]).comparable).toBe(true);
  });
});

test("p = .05 exactly is not below 1 - .95, which in binary is .05000000000000004", () => {
  expect(verdicts([row(0.05)], 0.95)[0]?.verdict).toBe("no certain change");
});
