import { expect, test } from "vitest";
import { fitLognormal, imputeCensored } from "../../src/censoring/index.ts";
import { WEEKS, WEEKS_GROUPS } from "./censored-of.ts";

test("gauge: the weekly example's imputed non-detects and mean (methods 3.4)", () => {
  const fit = fitLognormal(WEEKS, WEEKS_GROUPS);
  if (fit === null) throw new Error("no fit");
  const filled = imputeCensored(WEEKS, (index) => ({
    mu: fit.mu + fit.delta * (WEEKS_GROUPS[index] ?? 0),
    sigma: fit.sigma,
  }));
  expect(filled[2]).toBeCloseTo(43.304267, 6);
  expect(filled[5]).toBeCloseTo(41.963649, 6);
  expect(filled[10]).toBeCloseTo(50.242924, 6);
  const mean = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0) / numbers.length;
  expect((4 * mean(filled.slice(0, 8)) + 3 * mean(filled.slice(8))) / 7).toBeCloseTo(71.607917, 6);
});

test("measured values stay, imputed ones lie between their ends, far tails too", () => {
  const shape = () => ({ mu: 0, sigma: 1 });
  const ends = [
    { lowest: 3, highest: 3 },
    { lowest: 0, highest: 1e-8 },
    { lowest: 2, highest: 2.1 },
    { lowest: 1e6, highest: null },
    { lowest: 5000, highest: 6000 },
  ];
  const [exact, tiny, between, above, far] = imputeCensored(ends, shape);
  expect(exact).toBe(3);
  expect(tiny).toBeGreaterThan(0);
  expect(tiny).toBeLessThan(1e-8);
  expect(between).toBeGreaterThan(2);
  expect(between).toBeLessThan(2.1);
  expect(above).toBeGreaterThan(1e6);
  expect(far).toBeGreaterThan(5000);
  expect(far).toBeLessThan(6000);
});

test("an unknown value gets the mean of the lognormal, e^(mu + sigma^2/2)", () => {
  const [filled] = imputeCensored([{ lowest: 0, highest: null }], () => ({ mu: 1, sigma: 0.5 }));
  expect(filled).toBeCloseTo(Math.exp(1.125), 12);
});
