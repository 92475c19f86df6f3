import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { splitSamplesNeeded } from "../../src/compare/index.ts";

/** By R: tests/fixtures/compare/bridge.R. */
const { needed } = JSON.parse(
  readFileSync(new URL("../fixtures/compare/bridge.json", import.meta.url), "utf8"),
) as { needed: Record<string, number> };

test("as R finds them", () => {
  expect(splitSamplesNeeded()).toBe(needed.default);
  expect(splitSamplesNeeded({ factor: 1.1 })).toBe(needed["factor1.1"]);
  expect(splitSamplesNeeded({ betweenRsd: 0.1 })).toBe(needed["rsd0.1"]);
  expect(splitSamplesNeeded({ betweenRsd: 0.01 })).toBe(needed["rsd0.01"]);
});

test("a surer bridge needs more, and the width must be one", () => {
  const counts = [1.5, 1.3, 1.2, 1.1, 1.05].map((factor) => splitSamplesNeeded({ factor }));
  expect([...counts].sort((a, b) => a - b)).toEqual(counts);
  expect(() => splitSamplesNeeded({ factor: 1 })).toThrow(expect.objectContaining({ path: "factor" }));
});
