import fc from "fast-check";
import { expect, test } from "vitest";
import { normalCdf, normalQuantile } from "../../src/numerics/index.ts";
import { agrees, expectInvalid, expectRelative } from "./_agrees.ts";

agrees("normalQuantile", normalQuantile, { relative: 1e-14 });

test("the CDF undoes it, tails included", () => {
  fc.assert(
    fc.property(fc.double({ min: -700, max: -0.01, noNaN: true }), (logP) => {
      const p = Math.exp(logP);
      expectRelative(normalCdf(normalQuantile(p)), p, 2e-12);
    }),
  );
});

test("is odd about one half", () => {
  for (let k = 1; k < 512; k++) expect(normalQuantile(k / 1024)).toBe(-normalQuantile(1 - k / 1024));
});

test("limits", () => {
  expect([normalQuantile(0), normalQuantile(0.5), normalQuantile(1)]).toEqual([-Infinity, 0, Infinity]);
  for (const p of [-0.1, 1.1, Number.NaN]) expectInvalid(() => normalQuantile(p), "p");
});
