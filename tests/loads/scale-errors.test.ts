import { expect, test } from "vitest";
import { scaleErrors } from "../../src/loads/scale-errors.ts";
import { type ErrorTerm, rsdFromSigma, totalSigma } from "../../src/uncertainty/index.ts";

const terms: readonly ErrorTerm[] = [
  { source: "flow", scope: "sample", key: "", sigma: 0.08 },
  { source: "population", scope: "site", key: "A", sigma: 0.06 },
];
const total = rsdFromSigma(totalSigma(terms));

test("the terms keep their proportions, their total is the one stated", () => {
  const scaled = scaleErrors(terms, 2 * total);
  expect(rsdFromSigma(totalSigma(scaled))).toBeCloseTo(2 * total, 12);
  expect(scaled.map(({ sigma }) => sigma / (scaled[0]?.sigma ?? 0))).toEqual([1, expect.closeTo(0.75, 12)]);
});

test("a total that is the computed one but for its six written digits leaves the terms as they are", () => {
  expect(scaleErrors(terms, total * (1 + 1e-7))).toBe(terms);
  expect(scaleErrors(terms, total * (1 + 1e-3))).not.toBe(terms);
});

test("a total of 0 leaves no error; without terms one error holds it all", () => {
  expect(scaleErrors(terms, 0)).toEqual([]);
  expect(scaleErrors([], 0)).toEqual([]);
  const [only, ...more] = scaleErrors([], 0.2);
  expect([rsdFromSigma(only?.sigma ?? 0), more.length]).toEqual([expect.closeTo(0.2, 12), 0]);
  expect(only).toMatchObject({ source: "load", scope: "sample", origin: "stated" });
});
