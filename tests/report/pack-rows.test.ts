import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { packRows, unpackRows } from "../../src/report/pack-rows.ts";

const cell = fc.oneof(
  fc.string(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constant(null),
  fc.boolean(),
);
const names = fc.uniqueArray(
  fc.constantFrom("site", "period", "lower", "flags", "at", "texts", "__proto__x"),
  { minLength: 1 },
);

describe("rows of a result, packed", () => {
  test("any table comes back in its values and their order", () => {
    fc.assert(
      fc.property(
        names,
        fc.array(fc.array(cell, { minLength: 7, maxLength: 7 }), { maxLength: 8 }),
        (keys, values) => {
          const rows = values.map((row) =>
            Object.fromEntries(keys.map((key, index) => [key, row[index] ?? null])),
          );
          const json = JSON.stringify({ schema: "wbe/summary/1", rows, issues: [] });
          expect(unpackRows(packRows(json))).toBe(json);
        },
      ),
    );
  });

  test("takes less than half the letters where texts repeat", () => {
    const rows = Array.from({ length: 50 }, (_, index) => ({
      biomarker: "benzoylecgonine",
      method: "two-stratum mean (Tue-Fri, Sat-Mon), calendar weights",
      load_mg_per_day_per_1000: index / 7,
    }));
    const json = JSON.stringify({ rows });
    expect(packRows(json).length).toBeLessThan(0.5 * json.length);
  });

  test.each([
    ["no rows", { rows: [] }],
    ["rows of several shapes", { rows: [{ a: 1 }, { b: 2 }] }],
    ["no object", { rows: [1, 2] }],
    ["keys that look like numbers, which objects put first", { rows: [{ b: 1, "2": 3 }] }],
    ["none at all", { schema: "x" }],
  ])("%s: the JSON stays as it is", (_name, value) => {
    const json = JSON.stringify(value, null, 2);
    expect(packRows(json)).toBe(json);
    expect(unpackRows(json)).toBe(json);
  });
});
