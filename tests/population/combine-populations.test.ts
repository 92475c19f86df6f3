import { describe, expect, test } from "vitest";
import { combinePopulations } from "../../src/population/index.ts";
// By R; the script lies beside the JSON.
import reference from "../fixtures/population/combine-populations.json" with { type: "json" };

const THREE = [
  { population: 37_000, rsd: 0.05 },
  { population: 33_500, rsd: 0.15 },
  { population: 40_000, rsd: 0.2 },
];

describe("combinePopulations", () => {
  test("gives the published example: inverse variance on ln P", () => {
    // Computed in Python from the formulas alone: sigma^2 = ln(1 + r^2).
    const found = combinePopulations(THREE);
    expect(found.population).toBeCloseTo(36_805.8, 2);
    expect(found.rsd).toBeCloseTo(0.046105, 6);
    expect(found.heterogeneity).toBeCloseTo(0.5857, 4);
    expect(found.between).toBe(0);
  });

  test.each(reference.cases)("agrees with R: $populations", ({ populations, rsds, ...expected }) => {
    const found = combinePopulations(
      populations.map((population, index) => ({ population, rsd: rsds[index] ?? 0 })),
    );
    expect(found.population).toBeCloseTo(expected.population, 5);
    expect(found.rsd).toBeCloseTo(expected.rsd, 9);
    expect(found.heterogeneity).toBeCloseTo(expected.heterogeneity, 9);
    expect(found.between).toBeCloseTo(expected.between, 9);
    for (const [index, weight] of expected.weights.entries()) {
      expect(found.weights[index]).toBeCloseTo(weight, 12);
    }
  });

  test("widens by DerSimonian and Laird's tau^2 where estimates disagree, worked by hand for two", () => {
    // Two equal sigmas s and logs d apart: Q = d^2 / (2 s^2), tau^2 = (Q - 1) s^2.
    const rsd = 0.1;
    const s2 = Math.log1p(rsd * rsd);
    const d = Math.log(2);
    const found = combinePopulations([
      { population: 20_000, rsd },
      { population: 40_000, rsd },
    ]);
    const tau2 = (d ** 2 / (2 * s2) - 1) * s2;
    expect(found.between ** 2).toBeCloseTo(tau2, 10);
    expect(found.population).toBeCloseTo(Math.sqrt(20_000 * 40_000), 6);
    expect(found.rsd).toBeCloseTo(Math.sqrt(Math.expm1(s2 / 2 + tau2)), 10);
  });

  test("scales with the people, does not care for the order, and returns a single estimate as it is", () => {
    const reversed = combinePopulations([...THREE].reverse());
    expect(reversed.population).toBeCloseTo(combinePopulations(THREE).population, 6);
    const doubled = combinePopulations(THREE.map((one) => ({ ...one, population: 2 * one.population })));
    expect(doubled.population).toBeCloseTo(2 * 36_805.8009, 2);
    const one = combinePopulations([{ population: 500, rsd: 0.3 }]);
    expect(one.population).toBeCloseTo(500, 9);
    expect(one.rsd).toBeCloseTo(0.3, 12);
  });

  test("refuses no estimates, and certainty", () => {
    expect(() => combinePopulations([])).toThrow(expect.objectContaining({ code: "ARGUMENT_INVALID" }));
    expect(() => combinePopulations([{ population: 5, rsd: 0 }])).toThrow(
      expect.objectContaining({ code: "ARGUMENT_INVALID" }),
    );
  });
});
