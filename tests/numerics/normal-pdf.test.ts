import { expect, test } from "vitest";
import { normalCdf, normalPdf } from "../../src/numerics/index.ts";
import { agrees, expectInvalid, expectRelative } from "./_agrees.ts";

agrees("normalPdf", normalPdf, { relative: 3e-15 });

test("is the slope of the CDF", () => {
  for (let x = -6; x < 0; x += 0.25) {
    expectRelative((normalCdf(x + 1e-4) - normalCdf(x - 1e-4)) / 2e-4, normalPdf(x), 1e-6);
  }
});

test("limits", () => {
  expect([normalPdf(-Infinity), normalPdf(Infinity), normalPdf(1e200)]).toEqual([0, 0, 0]);
  expectInvalid(() => normalPdf(Number.NaN), "x");
});
