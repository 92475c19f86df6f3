import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isWbeError } from "../../src/base/index.ts";
import { gramPerMole, toM3, toM3PerDay, toMgPerDayPer1000, toNgPerL, UNITS } from "../../src/units/index.ts";

/** Definitions: SI prefixes; 1 m3 = 1000 L; a day of 86 400 s; gallons by NIST Handbook 44 and the UK Weights and Measures Act. */
describe("factors", () => {
  test.each([
    ["ng/l", 1],
    ["pg/ml", 1],
    ["ug/m3", 1],
    ["ppt", 1],
    ["ug/l", 1e3],
    ["ng/ml", 1e3],
    ["mg/m3", 1e3],
    ["ppb", 1e3],
    ["mg/l", 1e6],
    ["ug/ml", 1e6],
    ["g/m3", 1e6],
    ["pg/l", 1e-3],
  ])("1 %s is %d ng/L", (unit, expected) => {
    expect(toNgPerL(1, unit)).toBe(expected);
  });

  test.each([
    ["m3/d", 1],
    ["m3/h", 24],
    ["m3/min", 1440],
    ["m3/s", 86_400],
    ["l/s", 86.4],
    ["l/min", 1.44],
    ["l/h", 0.024],
    ["l/d", 0.001],
    ["ml/d", 1000],
    ["mgd us", 3785.411784],
    ["mgd imperial", 4546.09],
  ])("1 %s is %d m3/d", (unit, expected) => {
    expect(toM3PerDay(1, unit)).toBeCloseTo(expected, 9);
  });

  test("volumes and loads", () => {
    expect(toM3(1500, "l")).toBe(1.5);
    expect(toM3(2, "m3")).toBe(2);
    // 1 mg a day for 1000 people is 1 microgram a day for one.
    expect(toMgPerDayPer1000(1, "ug/d/person")).toBe(1);
    expect(toMgPerDayPer1000(1, "mg/d/person")).toBe(1000);
    expect(toMgPerDayPer1000(1, "g/d/1000")).toBe(1000);
  });

  test("molar units take the molar mass: 1 nmol/L of a substance of 289.33 g/mol is 289.33 ng/L", () => {
    expect(toNgPerL(1, "nm", gramPerMole(289.33))).toBeCloseTo(289.33, 9);
    expect(toNgPerL(1, "umol/l", gramPerMole(100))).toBeCloseTo(1e5, 6);
    expect(toNgPerL(1, "pmol/l", gramPerMole(100))).toBeCloseTo(0.1, 12);
  });
});

test("a unit of another quantity, an unknown one and a molar one without molar mass are refused", () => {
  const wrong = [
    () => toNgPerL(1, "m3/d"),
    () => toM3PerDay(1, "ng/l"),
    () => toM3(1, "l/s"),
    () => toMgPerDayPer1000(1, "ng/l"),
    () => toNgPerL(1, "nm"),
    () => toNgPerL(1, "constructor"),
  ];
  for (const attempt of wrong) {
    let caught: unknown = null;
    try {
      attempt();
    } catch (error) {
      caught = error;
    }
    expect(isWbeError(caught) && caught.code).toBe("ARGUMENT_INVALID");
  }
});

test("conversion is linear for every unit", () => {
  const convert = {
    concentration: toNgPerL,
    flow: toM3PerDay,
    volume: toM3,
    load: toMgPerDayPer1000,
  } as const;
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.keys(UNITS)),
      fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
      (unit, value) => {
        const quantity = UNITS[unit]!.quantity;
        if (quantity === "molar concentration") {
          expect(toNgPerL(value, unit, gramPerMole(2))).toBeCloseTo(2 * value * UNITS[unit]!.toBase, 6);
          return;
        }
        const scaled = convert[quantity](3 * value, unit);
        expect(scaled / (3 * convert[quantity](value, unit))).toBeCloseTo(1, 12);
      },
    ),
  );
});
