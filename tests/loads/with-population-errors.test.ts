import { expect, test } from "vitest";
import { type SampleLoad, sampleLoads, withPopulationErrors } from "../../src/loads/index.ts";
import type { Measurement } from "../../src/samples/index.ts";
import { type ErrorTerm, rsdFromSigma } from "../../src/uncertainty/index.ts";
import { measurement, nonDetect, ZONE } from "./_simulated.ts";

const term = (source: string, sigma: number): ErrorTerm => ({ source, scope: "sample", key: "", sigma });
const errors = [term("concentration", 0.3), term("flow", 0.2), term("population", 0.1)];

function loadOf(one: Measurement): SampleLoad {
  const [load] = sampleLoads([one], { timeZone: ZONE }).loads;
  return { ...(load ?? expect.fail("no load")), errors };
}

const counted = (one: Measurement, terms: readonly ErrorTerm[]): SampleLoad =>
  withPopulationErrors(loadOf(one), { terms, cancelled: ["flow"], level: 0.95 });

// Closed form: sqrt(0.3^2 + 0.4^2) = 0.5 about the load, 1.959964 of them on either side.
test("the count's errors take the place of the population's, and those of the flow cancel", () => {
  const found = counted(measurement(), [term("marker", 0.4), term("nothing", 0)]);
  expect(found.errors).toEqual([term("concentration", 0.3), term("marker", 0.4)]);
  expect(found.load).toBeCloseTo(162.16216, 5);
  expect(found.relativeUncertainty).toBeCloseTo(rsdFromSigma(0.5), 12);
  expect((found.upper ?? 0) / (found.load ?? 1)).toBeCloseTo(Math.exp(1.959963984540054 * 0.5), 9);
  expect((found.load ?? 0) / (found.lower ?? 1)).toBeCloseTo(Math.exp(1.959963984540054 * 0.5), 9);
});

test("limits stay limits", () => {
  const before = loadOf(nonDetect(50));
  const after = counted(nonDetect(50), [term("marker", 0.4)]);
  expect(after).toEqual({ ...before, errors: [term("concentration", 0.3), term("marker", 0.4)] });
});
