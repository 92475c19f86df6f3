import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { combineResidues, type ResidueEstimate } from "../../src/loads/index.ts";
import { type ErrorTerm, totalSigma } from "../../src/uncertainty/index.ts";
import reference from "../fixtures/loads/combine-residues.json";

const WATER = ["flow", "sampling", "population"];

/** A simulated residue: an error of its own, and those of the water that it shares with the others. */
function residue(value: number, own: number, shared: readonly number[], name: string): ResidueEstimate {
  const water = shared.map(
    (sigma, index): ErrorTerm => ({ source: WATER[index] ?? "meter", scope: "sample", key: "", sigma }),
  );
  return { value, errors: [...water, { source: "consumption", scope: "substance", key: name, sigma: own }] };
}

describe("expected values by R (combine-residues.R)", () => {
  test.each(reference.cases)("$name", ({ values, own, shared, ...expected }) => {
    const found = combineResidues(
      values.map((value, index) => residue(value, own[index] ?? 0, shared, `residue ${index}`)),
    );
    expect(found.value).toBeCloseTo(expected.value, 8);
    expect(totalSigma(found.errors)).toBeCloseTo(expected.sigma, 10);
    expect(found.chiSquared).toBeCloseTo(expected.chiSquared, 8);
    expect(found.pValue).toBeCloseTo(expected.pValue, 8);
  });
});

test("two equal residues: the geometric mean, own variance halved, shared variance whole (closed form)", () => {
  const { value, errors, weights } = combineResidues([
    residue(100, 0.2, [0.1], "a"),
    residue(400, 0.2, [0.1], "b"),
  ]);
  expect(value).toBeCloseTo(200, 9);
  expect(weights).toEqual([expect.closeTo(0.5, 12), expect.closeTo(0.5, 12)]);
  expect(totalSigma(errors) ** 2).toBeCloseTo(0.2 ** 2 / 2 + 0.1 ** 2, 12);
});

test("never a sum: the result lies between its residues", () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(
          fc.double({ min: 1, max: 1e4, noNaN: true }),
          fc.double({ min: 0.05, max: 0.6, noNaN: true }),
        ),
        {
          minLength: 1,
          maxLength: 4,
        },
      ),
      (pairs) => {
        const { value, weights } = combineResidues(
          pairs.map(([size, own], index) => residue(size, own, [0.1, 0.2], `${index}`)),
        );
        const sizes = pairs.map(([size]) => size);
        expect(value).toBeGreaterThanOrEqual(Math.min(...sizes) * (1 - 1e-9));
        expect(value).toBeLessThanOrEqual(Math.max(...sizes) * (1 + 1e-9));
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
      },
    ),
  );
});

test("order and unit do not matter", () => {
  const residues = [residue(50, 0.1, [0.2], "a"), residue(90, 0.4, [0.2], "b"), residue(70, 0.3, [0.2], "c")];
  const found = combineResidues(residues);
  expect(combineResidues([...residues].reverse()).value).toBeCloseTo(found.value, 9);
  const grams = combineResidues(residues.map((one) => ({ ...one, value: one.value / 1000 })));
  expect(grams.value * 1000).toBeCloseTo(found.value, 9);
  expect(grams.chiSquared).toBeCloseTo(found.chiSquared, 9);
});

test("repeatability of two residues is never one draw, though both are called concentration", () => {
  const own = (value: number): ResidueEstimate => ({
    value,
    errors: [{ source: "concentration", scope: "sample", key: "", sigma: 0.2 }],
  });
  expect(totalSigma(combineResidues([own(1), own(1)]).errors)).toBeCloseTo(0.2 / Math.SQRT2, 12);
});

test("one residue is itself", () => {
  const found = combineResidues([residue(7, 0.3, [0.1], "a")]);
  expect(found).toMatchObject({ weights: [1], chiSquared: 0, pValue: 1 });
  expect(found.value).toBeCloseTo(7, 12);
});

test.each([[[]], [[residue(0, 0.1, [], "a")]], [[{ value: 5, errors: [] }]]])("misuse: %j", (estimates) => {
  expect(() => combineResidues(estimates)).toThrowError(
    expect.objectContaining({ code: "ARGUMENT_INVALID", path: "estimates" }),
  );
});
