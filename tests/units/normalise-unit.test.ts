import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normaliseUnit, UNITS } from "../../src/units/index.ts";

describe("normaliseUnit", () => {
  test.each([
    ["ng/L", "ng/l"],
    ["ng / l", "ng/l"],
    ["ng L-1", "ng/l"],
    ["ng L⁻¹", "ng/l"],
    ["ng·L⁻¹", "ng/l"],
    ["[ng/l]", "ng/l"],
    ["ng per liter", "ng/l"],
    ["nanogram per liter", "ng/l"],
    ["pg/ml", "pg/ml"],
    ["µg/m3", "ug/m3"],
    ["μg/m³", "ug/m3"],
    ["[µg/m3]", "ug/m3"],
    ["mikrogram per kubikmeter", "ug/m3"],
    ["ug/l", "ug/l"],
    ["µg L-1", "ug/l"],
    ["ng/mL", "ng/ml"],
    ["mg/l", "mg/l"],
    ["nM", "nm"],
    ["nmol/L", "nmol/l"],
    ["m³/d", "m3/d"],
    ["m3/dygn", "m3/d"],
    ["m3/24 h", "m3/d"],
    ["m^3/day", "m3/d"],
    ["kbm/dygn", "m3/d"],
    ["kubikmeter per dygn", "m3/d"],
    ["m3 d-1", "m3/d"],
    ["m3/h", "m3/h"],
    ["m3/tim", "m3/h"],
    ["l/s", "l/s"],
    ["L/s", "l/s"],
    ["liter/sekund", "l/s"],
    ["liter per sekund", "l/s"],
    ["ML/d", "ml/d"],
    ["ML per day", "ml/d"],
    ["MLD", "ml/d"],
    ["MGD US", "mgd us"],
    ["MGD (US)", "mgd us"],
    ["US MGD", "mgd us"],
    ["imperial MGD", "mgd imperial"],
    ["MGD (UK)", "mgd imperial"],
    ["mg/d/1000", "mg/d/1000"],
    ["mg/day/1000 inhabitants", "mg/d/1000"],
    ["mg/1000 inv & 24 h", "mg/d/1000"],
    ["mg per 1000 inv. & 24 h", "mg/d/1000"],
    ["mg/1000p/day", "mg/d/1000"],
    ["mg/1000 inh/day", "mg/d/1000"],
    ["mg per dygn och 1000 invånare", "mg/d/1000"],
    ["g/d/1000 inv", "g/d/1000"],
    ["µg/person/dygn", "ug/d/person"],
    ["mg/d/inv", "mg/d/person"],
  ])("%s is %s", (written, unit) => {
    expect(normaliseUnit(written)).toEqual({ kind: "known", unit });
  });

  test("MGD without a country is ambiguous", () => {
    expect(normaliseUnit("MGD")).toEqual({ kind: "ambiguous", candidates: ["mgd us", "mgd imperial"] });
    expect(normaliseUnit("million gallons per day")).toMatchObject({ kind: "ambiguous" });
  });

  test.each(["µg/m3 per 1000 inv", "µg/m3 per 1000 invånare", "ng/l/1000 inh"])(
    "%s mixes a concentration with a load",
    (written) => {
      expect(normaliseUnit(written)).toEqual({ kind: "mixed" });
    },
  );

  test.each([
    "",
    "furlong",
    "ng",
    "mg/1000 inv",
    "ml/d",
    "mg/d/1000 pe",
    "constructor",
    "__proto__",
    "m3/d ".repeat(30),
  ])("%j is unknown", (written) => {
    expect(normaliseUnit(written)).toEqual({ kind: "unknown" });
  });

  test("every key of the table reads as itself, in capitals too where they mean the same", () => {
    for (const unit of Object.keys(UNITS).filter((key) => key !== "ml/d")) {
      expect(normaliseUnit(unit)).toEqual({ kind: "known", unit });
      expect(normaliseUnit(` ${unit} `)).toEqual({ kind: "known", unit });
    }
  });

  test("no text breaks it, and what it knows is in the table", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (written) => {
        const reading = normaliseUnit(written);
        if (reading.kind === "known") expect(Object.hasOwn(UNITS, reading.unit)).toBe(true);
      }),
    );
  });
});
