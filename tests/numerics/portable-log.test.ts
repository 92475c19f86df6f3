import fc from "fast-check";
import { test } from "vitest";
import { portableLog } from "../../src/numerics/_portable-log.ts";
import { expectRelative } from "./_agrees.ts";

test("the built-in logarithm agrees to two units in the last place", () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-307, max: 1e307, noNaN: true }), (x) => {
      if (Math.abs(x - 1) > 1e-3) expectRelative(portableLog(x), Math.log(x), 4.5e-16);
    }),
    { numRuns: 5000 },
  );
});
