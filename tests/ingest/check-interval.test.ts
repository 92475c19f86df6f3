import fc from "fast-check";
import { expect, test } from "vitest";
import { codesOf, labOf } from "./reading.ts";

const given = (load: string, lower: string, upper: string, relative: string) =>
  labOf(
    `site,date,biomarker,load_mg_per_day_per_1000,lower,upper,relative_uncertainty\nA,2025-03-11,MDMA,${load},${lower},${upper},${relative}\n`,
  );

test.each([
  ["100", "120", "150", "0.2", "REPORT_INCONSISTENT"],
  ["100", "80", "90", "0.2", "REPORT_INCONSISTENT"],
  ["100", "150", "80", "", "REPORT_INCONSISTENT"],
  ["100", "80", "125", "0.9", "UNCERTAINTY_CONFLICT"],
  ["100", "20", "500", "0.1", "UNCERTAINTY_CONFLICT"],
  ["100", "80", "125", "", "UNCERTAINTY_UNREADABLE"],
])(
  "load %s in %s to %s with %s is told as %5$s, and the load stands",
  (load, lower, upper, relative, code) => {
    const reading = given(load, lower, upper, relative);
    expect(codesOf(reading)).toEqual([code]);
    expect(reading.verdicts[0]?.fate).toBe("flagged");
    expect(reading.measurements[0]?.givenLoad?.load).toBe(100);
    expect(reading.measurements[0]?.flags).toContain(code);
  },
);

test("an interval of any usual level that follows from the relative uncertainty says nothing", () => {
  // z of 80, 90, 95 and 99 %: R's qnorm(c(.9, .95, .975, .995))
  const z = fc.constantFrom(1.281552, 1.644854, 1.959964, 2.575829);
  fc.assert(
    fc.property(fc.double({ min: 0.02, max: 1.5, noNaN: true }), z, (relative, width) => {
      const sigma = Math.sqrt(Math.log1p(relative ** 2));
      const [lower, upper] = [-1, 1].map((sign) => String(100 * Math.exp(sign * width * sigma)));
      expect(codesOf(given("100", lower!, upper!, String(relative)))).toEqual([]);
    }),
    { seed: 3 },
  );
});

test("a load without interval, and one with a single end, are as before", () => {
  expect(codesOf(given("100", "", "", "0.2"))).toEqual([]);
  expect(codesOf(given("100", "80", "", "0.2"))).toEqual([]);
});
