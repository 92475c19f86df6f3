import { expect, test } from "vitest";
import type { SampleLoad } from "../../src/loads/index.ts";
import { budgetShares } from "../../src/study/budget-shares.ts";
import { meanErrors, totalSigma } from "../../src/uncertainty/index.ts";

test("equal populations, loads 9 to 1: a population of .20 each gives .20 x sqrt(.5), a meter .20 x sqrt(.82)", () => {
  const sample = (site: string, load: number) => ({
    site,
    load,
    lowest: load,
    highest: load,
    population: 10_000,
    usable: true,
    window: { start: 0, end: 86_400_000 },
    errors: ["population", "meter"].map((source) => ({ source, scope: "site", key: site, sigma: 0.2 })),
  });
  // only what the shares are made from
  const samples = [sample("a", 900), sample("b", 100)] as unknown as readonly SampleLoad[];
  const terms = meanErrors(budgetShares(samples));
  const of = (name: string) => totalSigma(terms.filter(({ source }) => source === name));
  expect(of("population")).toBeCloseTo(0.2 * Math.sqrt(0.5), 12);
  expect(of("meter")).toBeCloseTo(0.2 * Math.sqrt(0.82), 12);
});
