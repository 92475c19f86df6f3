import { expect, test } from "vitest";
import { BIOMARKERS } from "../../src/biomarkers/index.ts";
import { RATIO_RULES } from "../../src/quality/index.ts";

test("the rules speak of the catalogue's own names and say where they come from", () => {
  const names = BIOMARKERS.map(({ name }) => name);
  for (const { numerator, denominator, source, confidence } of RATIO_RULES) {
    expect(names).toContain(numerator);
    expect(names).toContain(denominator);
    expect(source).not.toBe("");
    expect(confidence).toMatch(/read|memory|derived/);
  }
});

test("a limit lies at or beyond the range of ordinary use, on the side of disposal", () => {
  for (const { expected, limit, side } of RATIO_RULES) {
    if (expected === null || limit === null) continue;
    if (side === "above") expect(limit).toBeGreaterThan(expected[1] ?? Number.NaN);
    else expect(limit).toBeLessThanOrEqual(expected[0]);
  }
});
