import { expect, test } from "vitest";
import { rateFactor } from "../../src/loads/index.ts";

const arrhenius = { law: "Arrhenius", activationEnergy: 50 } as const;

// Methods, section 1 (R).
test("50 kJ/mol from 20 to 10 degrees: .484574; theta 1.07, 10 degrees less: .508349", () => {
  expect(rateFactor(arrhenius, 20, 10)).toBeCloseTo(0.484574, 6);
  expect(rateFactor({ law: "theta", theta: 1.07 }, 20, 10)).toBeCloseTo(0.508349, 6);
});

test("there and back is 1, no change is 1", () => {
  expect(rateFactor(arrhenius, 20, 8) * rateFactor(arrhenius, 8, 20)).toBeCloseTo(1, 14);
  expect(rateFactor(arrhenius, 12, 12)).toBe(1);
});

test.each([
  ["from", () => rateFactor(arrhenius, -300, 10)],
  ["to", () => rateFactor(arrhenius, 10, Number.NaN)],
  ["theta", () => rateFactor({ law: "theta", theta: 0 }, 20, 10)],
  [
    "activationEnergy",
    () => rateFactor({ law: "Arrhenius", activationEnergy: Number.POSITIVE_INFINITY }, 20, 10),
  ],
])("misuse of %s", (path, misuse) => {
  expect(misuse).toThrowError(expect.objectContaining({ code: "ARGUMENT_INVALID", path }));
});
