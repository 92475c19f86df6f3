import { expect, test } from "vitest";
import { noncentralTCdf, noncentralTUpperTail } from "../../src/numerics/index.ts";
import { agrees, expectInvalid } from "./_agrees.ts";

agrees("noncentralTCdf", noncentralTCdf, { relative: 1e-11 });

test("both tails add up to one, for small and large df and noncentrality", () => {
  for (const df of [0.3, 1, 7, 300, 1e7]) {
    for (const ncp of [-3, 0, 2, 30]) {
      for (const t of [-2, 0.1, 3, 31]) {
        expect(noncentralTCdf(t, df, ncp) + noncentralTUpperTail(t, df, ncp)).toBeCloseTo(1, 11);
      }
    }
  }
  expectInvalid(() => noncentralTCdf(1, -1, 1), "df");
});
