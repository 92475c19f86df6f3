import { expect, test } from "vitest";
import { censoredEfficiency } from "../../src/plan/index.ts";
import expected from "../fixtures/censored-efficiency.json" with { type: "json" };

test.each(expected)("SciPy's information at a share of $share", ({ share, efficiency }) => {
  expect(censoredEfficiency(share)).toBeCloseTo(efficiency, 6);
});

test("half below: 1/2 + 1/pi", () => {
  expect(censoredEfficiency(0.5)).toBeCloseTo(0.5 + 1 / Math.PI, 12);
});

test("falls from 1 as more lies below, and never reaches what the measured share alone would tell", () => {
  let before = censoredEfficiency(0);
  expect(before).toBe(1);
  for (let share = 0.05; share < 1; share += 0.05) {
    const now = censoredEfficiency(share);
    expect(now).toBeLessThan(before);
    expect(now).toBeGreaterThan(1 - share);
    before = now;
  }
});

test.each([-0.1, 1, Number.NaN])("%s is refused", (share) => {
  expect(() => censoredEfficiency(share)).toThrow(expect.objectContaining({ code: "ARGUMENT_INVALID" }));
});
