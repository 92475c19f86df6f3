import { expect, test } from "vitest";
import { factorSpread, findBiomarker } from "../../src/biomarkers/index.ts";

const thcCooh = findBiomarker("THC-COOH") ?? expect.fail("THC-COOH");

test("the spread of THC is fivefold: 36.4 to 0.9130 / 0.005 = 182", () => {
  const spread = factorSpread(thcCooh, "thc") ?? expect.fail("no spread");
  expect(spread).toMatchObject({ sets: 4, lowest: 36.4, highest: 182 });
  expect(spread.times).toBe(5);
});

test("no factor, no spread", () => {
  expect(factorSpread(findBiomarker("3-MMC") ?? expect.fail("3-MMC"), "3-mmc")).toBeNull();
});

test("one set spreads by a factor of 1", () => {
  // Du 2020: 5.0
  const ketamine = findBiomarker("ketamin") ?? expect.fail("ketamine");
  expect(factorSpread(ketamine, "ketamine")).toEqual({ sets: 1, lowest: 5, highest: 5, times: 1 });
});
