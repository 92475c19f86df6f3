import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { bridgeOf } from "../../src/compare/index.ts";

/** By R 4's t.test and optim: tests/fixtures/compare/bridge.R. */
const R: Record<"measured" | "censored", { ratio: number; lower: number; upper: number }> = JSON.parse(
  readFileSync(new URL("../fixtures/compare/bridge.json", import.meta.url), "utf8"),
);
const FROM = [12.1, 30.4, 8.2, 55.0, 21.7, 40.2, 17.3];
const TO = [14.9, 33.0, 9.9, 71.2, 24.0, 51.1, 19.6];
const PAIRS = FROM.map((from, index) => ({ from, to: TO[index] ?? 0 }));
const below = (limit: number) => ({ lowest: 0, highest: limit });

describe("a bridge from pairs of which some lie below a limit", () => {
  test("measured pairs: R's t.test of the logarithms", () => {
    const { ratio, lower, upper } = bridgeOf(PAIRS);
    expect(ratio).toBeCloseTo(R.measured.ratio, 10);
    expect(lower).toBeCloseTo(R.measured.lower, 9);
    expect(upper).toBeCloseTo(R.measured.upper, 9);
  });

  test("a result below its limit bounds the ratio: R's maximum likelihood", () => {
    const bridge = bridgeOf([...PAIRS, { from: below(5), to: 7 }, { from: 6, to: below(5) }]);
    expect(bridge.ratio).toBeCloseTo(R.censored.ratio, 5);
    expect(bridge.lower).toBeCloseTo(R.censored.lower, 4);
    expect(bridge.upper).toBeCloseTo(R.censored.upper, 4);
    expect(bridge.samples).toBe(9);
  });

  test("a pair below the limit on both sides changes nothing", () => {
    expect(bridgeOf([...PAIRS, { from: below(5), to: below(2) }])).toEqual(bridgeOf(PAIRS));
  });

  test("turned round it is the inverse", () => {
    const there = bridgeOf([...PAIRS, { from: 6, to: below(5) }]);
    const back = bridgeOf([
      ...PAIRS.map(({ from, to }) => ({ from: to, to: from })),
      { from: below(5), to: 6 },
    ]);
    expect(there.ratio * back.ratio).toBeCloseTo(1, 6);
    expect(there.lower * back.upper).toBeCloseTo(1, 5);
  });

  test("bounds alone make no bridge", () => {
    const bounds = [1, 2, 3, 4].map((from) => ({ from: from * 10, to: below(5) }));
    expect(() => bridgeOf(bounds)).toThrow(expect.objectContaining({ code: "ARGUMENT_INVALID" }));
  });
});
