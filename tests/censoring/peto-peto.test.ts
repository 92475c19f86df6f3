import { expect, test } from "vitest";
import { petoPeto } from "../../src/censoring/index.ts";
import fixture from "../fixtures/compare/expected.json" with { type: "json" };
import { censoredOf } from "./censored-of.ts";

const { peto } = fixture;
const values = peto.value.map((value, index) => ({
  lowest: peto.below[index] === 1 ? 0 : value,
  highest: value,
}));
const groups = peto.group.map((group) => (group === 1 ? 1 : 0));

// the same digits as survdiff(rho = 1) of the R package survival 3.5: 1.24916832026 and 1.12675681591
test("base R from the definition, plain and stratified", () => {
  const plain = petoPeto(values, groups);
  expect(plain.z).toBeCloseTo(peto.plain.z, 12);
  expect(plain.pValue).toBeCloseTo(peto.plain.p, 12);
  expect(petoPeto(values, groups, peto.strata).z).toBeCloseTo(peto.stratified.z, 12);
});

test("nothing censored: the Wilcoxon statistic. 1..3 against 4..6 has U = 9, weights (6,5,4)/6", () => {
  // by hand: sum of S(1 - n1/n) over 6, 5, 4 = 1/2 + 5/6 x 3/5 + 4/6 x 3/4 = 1.5; variance 1/4 + 1/6 + 1/12
  const { z } = petoPeto(censoredOf("1 2 3 4 5 6"), [0, 0, 0, 1, 1, 1]);
  expect(z).toBeCloseTo(1.5 / Math.sqrt(1 / 4 + 1 / 6 + 1 / 12), 12);
});

test("a group or a stratum too few is refused", () => {
  const misuse = expect.objectContaining({ code: "ARGUMENT_INVALID", path: "groups" });
  expect(() => petoPeto(values, groups.slice(1))).toThrow(misuse);
  expect(() => petoPeto(values, groups, peto.strata.slice(1))).toThrow(misuse);
});

test("exchanged groups turn the sign; scaling and order change nothing", () => {
  const { z } = petoPeto(values, groups);
  expect(
    petoPeto(
      values,
      groups.map((group) => (group === 1 ? 0 : 1)),
    ).z,
  ).toBeCloseTo(-z, 12);
  const scaled = values.map(({ lowest, highest }) => ({ lowest: lowest * 3, highest: highest * 3 }));
  expect(petoPeto([...scaled].reverse(), [...groups].reverse()).z).toBeCloseTo(z, 12);
});

test("all censored, one group, all equal: nothing to tell apart", () => {
  for (const text of ["<5 <5 <2", "5 5 5"]) {
    expect(petoPeto(censoredOf(text), [0, 1, 1])).toMatchObject({ z: 0, pValue: 1 });
  }
  expect(petoPeto(censoredOf("1 2"), [1, 1])).toMatchObject({ z: 0, pValue: 1 });
});
