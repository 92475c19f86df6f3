import fc from "fast-check";
import { expect, test } from "vitest";
import { benjaminiHochberg } from "../../src/numerics/index.ts";
import { expectInvalid } from "./_agrees.ts";

const close = (values: readonly number[]): unknown[] => values.map((value) => expect.closeTo(value, 6));

test("ten p-values, R 4.2 p.adjust(method = BH)", () => {
  const p = [0.001, 0.008, 0.039, 0.041, 0.042, 0.06, 0.074, 0.205, 0.212, 0.216];
  expect(benjaminiHochberg(p)).toEqual(
    close([0.01, 0.04, 0.084, 0.084, 0.084, 0.1, 0.105714, 0.216, 0.216, 0.216]),
  );
});

test("unsorted with ties and nulls: R 4.2.2 p.adjust(c(.04, .001, .9, .03, .03, .6), BH), nulls left out", () => {
  const adjusted = benjaminiHochberg([0.04, null, 0.001, 0.9, 0.03, 0.03, null, 0.6]);
  expect([adjusted[1], adjusted[6]]).toEqual([null, null]);
  expect(adjusted.filter((value) => value !== null)).toEqual(close([0.06, 0.006, 0.9, 0.06, 0.06, 0.72]));
});

test("never below the p-value, never above one, keeps the order", () => {
  const p = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null });
  fc.assert(
    fc.property(fc.array(p), (values) => {
      const adjusted = benjaminiHochberg(values);
      for (const [i, value] of values.entries()) {
        const own = adjusted[i] ?? null;
        expect(own === null).toBe(value === null);
        if (value === null || own === null) continue;
        expect(own).toBeGreaterThanOrEqual(value);
        expect(own).toBeLessThanOrEqual(1);
        for (const [j, other] of values.entries()) {
          if (other !== null && other < value) expect(adjusted[j]).toBeLessThanOrEqual(own);
        }
      }
    }),
  );
});

test("small families and bad values", () => {
  expect(benjaminiHochberg([])).toEqual([]);
  expect(benjaminiHochberg([null])).toEqual([null]);
  expect(benjaminiHochberg([0.3])).toEqual([0.3]);
  expectInvalid(() => benjaminiHochberg([0.3, null, 1.2]), "pValues[2]");
});
