import { describe, expect, test } from "vitest";
import { kaplanMeier } from "../../src/censoring/index.ts";
import { censoredOf, LEAD, MANGANESE, OAHU } from "./censored-of.ts";

test("manganese: mean 20.14, se 5.163707, median 10; at the smallest limit 19.867 (NADA, EnvStats)", () => {
  const curve = kaplanMeier(MANGANESE);
  expect(curve?.mean).toBeCloseTo(20.14, 10);
  expect(curve?.standardError).toBeCloseTo(5.163707, 6);
  expect(curve?.median).toBe(10);
  expect(curve?.residualMass).toBeCloseTo(0.21, 12);
  expect(kaplanMeier(MANGANESE, { tail: "smallest limit" })?.mean).toBeCloseTo(19.867, 10);
});

test("arsenic of Oahu: mean .9489583, se .1646888 (NADA)", () => {
  const curve = kaplanMeier(OAHU);
  expect(curve?.mean).toBeCloseTo(0.9489583, 7);
  expect(curve?.standardError).toBeCloseTo(0.1646888, 6);
});

describe("lead (Beal 2010): which convention is meant changes the mean, so it is named", () => {
  // Beal's own table: 325.34, 1651.09, 315.00; the manual of EnvStats prints the further digits
  test("mass below the smallest measured value at that value: 325.3396, sd 1651.0950, se 315.0023", () => {
    const curve = kaplanMeier(LEAD);
    expect(curve?.mean).toBeCloseTo(325.3396, 4);
    expect(curve?.standardDeviation).toBeCloseTo(1651.095, 3);
    expect(curve?.standardError).toBeCloseTo(315.0023, 4);
  });

  // the "restricted" mean of EnvStats and of kmms in the package STAND, whose error is 315.0075
  test("at the smallest limit: 325.2011, sd 1651.1221, se 315.0075", () => {
    const curve = kaplanMeier(LEAD, { tail: "smallest limit" });
    expect(curve?.mean).toBeCloseTo(325.2011, 4);
    expect(curve?.standardDeviation).toBeCloseTo(1651.1221, 4);
    expect(curve?.standardError).toBeCloseTo(315.0075, 4);
  });
});

test("nothing censored: the plain mean, median and sd (divisor n); its error is that of the mean", () => {
  const curve = kaplanMeier(censoredOf("3 1 2 6 8"));
  expect(curve?.mean).toBeCloseTo(4, 12);
  expect(curve?.median).toBe(3);
  expect(curve?.standardDeviation).toBeCloseTo(Math.sqrt(6.8), 12);
  expect(curve?.standardError).toBeCloseTo(Math.sqrt(8.5 / 5), 12);
  expect(curve?.residualMass).toBeCloseTo(0, 12);
});

test("all censored: null; one measured value: a mean without an error", () => {
  expect(kaplanMeier(censoredOf("<5 <2"))).toBeNull();
  expect(kaplanMeier([])).toBeNull();
  expect(kaplanMeier(censoredOf("7 <5"))).toMatchObject({ mean: 7, standardError: null });
});

test("half or more below the smallest measured value: no median", () => {
  expect(kaplanMeier(censoredOf("9 8 <5 <5 <5"))?.median).toBeNull();
  expect(kaplanMeier(censoredOf("9 8 <5 <5"))?.median).toBeNull();
});

test("the median is the lowest measured value with half or more at or below it", () => {
  // By hand: of 9 8 7 <6, three quarters lie above 6, half at 7 or below; of 9 8 <6, a third at 8 and a third below.
  expect(kaplanMeier(censoredOf("9 8 7 <6"))?.median).toBe(7);
  expect(kaplanMeier(censoredOf("9 8 <6"))?.median).toBe(8);
  expect(kaplanMeier(censoredOf("9 8 7 6 5 <4"))?.median).toBe(6);
});

test("the order does not matter, and the method names its tail", () => {
  expect(kaplanMeier([...MANGANESE].reverse())?.mean).toBeCloseTo(20.14, 10);
  expect(kaplanMeier(MANGANESE)?.method).toContain("smallest measured value");
  expect(kaplanMeier(MANGANESE, { tail: "smallest limit" })?.method).toContain("smallest limit");
});
