import { expect, test } from "vitest";
import { spikeRecovery } from "../../src/quality/index.ts";

test("is what was found again of what was added", () => {
  expect(spikeRecovery(180, 100, 100)).toBeCloseTo(0.8, 12);
  expect(spikeRecovery(90, 100, 50)).toBeCloseTo(-0.2, 12);
});

test("an addition of nothing is refused", () => {
  expect(() => spikeRecovery(1, 1, 0)).toThrow(expect.objectContaining({ code: "ARGUMENT_INVALID" }));
});
