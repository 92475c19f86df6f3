import { describe, expect, test } from "vitest";
import { compareLevels, compareWithPublished } from "../../src/compare/index.ts";
import { periodLevel } from "../../src/levels/index.ts";
import type { ErrorTerm } from "../../src/uncertainty/index.ts";
import { OPTIONS, rotating, WEEK_1 } from "../levels/simulated-samples.ts";

const errorsAt = (site: string): readonly ErrorTerm[] => [
  { source: "concentration", scope: "sample", key: "", sigma: 0.16 },
  { source: "batch", scope: "batch", key: "b1", sigma: 0.1 },
  { source: "population", scope: "site", key: site, sigma: 0.3 },
];
const levelAt = (site: string) => periodLevel(rotating(WEEK_1, "2026-01-01", errorsAt(site)), OPTIONS);
const width = ({ lower, upper }: { lower: number | null; upper: number | null }) =>
  Math.log((upper ?? 0) / (lower ?? 1));

describe("two sites", () => {
  test("their own population errors stay in, the batch they share cancels; one site's population cancels too", () => {
    const [a, b] = [levelAt("a"), levelAt("b")];
    const [sites, periods] = [compareLevels(a, b), compareLevels(a, a)];
    expect(sites.ratio).toBe(1);
    expect(width(sites)).toBeGreaterThan(1.5 * width(periods));
    // two own scatters and two population errors, no batch: between the normal's 1.96 errors and t's with few freedoms
    const error = Math.sqrt(2 * (a.comparisonStandardError ?? 0) ** 2 + 2 * 0.3 ** 2);
    expect(width(sites) / (2 * error)).toBeGreaterThan(1.95996);
    expect(width(sites) / (2 * error)).toBeLessThan(2.1);
  });
});

test("against an exact published figure the interval is the level's absolute one", () => {
  const level = levelAt("a");
  const figure = { load: 150, relativeUncertainty: null, source: "another city" };
  const { ratio, lower, upper } = compareWithPublished(figure, level);
  expect(ratio).toBeCloseTo((level.estimate ?? 0) / 150, 12);
  // Welch-Satterthwaite against the quadrature of half-widths: close, not equal
  expect(Math.log((lower ?? 1) * 150) / Math.log(level.lower ?? 1)).toBeCloseTo(1, 1);
  expect(Math.log((upper ?? 1) * 150) / Math.log(level.upper ?? 1)).toBeCloseTo(1, 1);
  expect((upper ?? 1) / (lower ?? 1)).toBeGreaterThan(Math.exp(2 * 1.96 * 0.3));
});
