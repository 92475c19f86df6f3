import { describe, expect, test } from "vitest";
import { municipalityLevel, periodLevel } from "../../src/levels/index.ts";
import { errorsOf, OPTIONS, rotating, WEEK_1 } from "./simulated-samples.ts";

const large = periodLevel(rotating(WEEK_1), OPTIONS);
const small = periodLevel(rotating([90, 110, 95, 120, 100, 130, 105]), OPTIONS);
const hidden = periodLevel(rotating(["<5", "<5", "<5", "<5", "<5", "<5", "<5"]), OPTIONS);
const few = periodLevel(rotating([100, 120]), OPTIONS);
const plant = (site: string, population: number, level = large) => ({ site, population, level });

test("loads summed over persons summed, never a mean of means", () => {
  const total = municipalityLevel([plant("a", 27_000), plant("b", 3000, small)]);
  expect(total.estimate).toBeCloseTo(
    (27_000 * (large.estimate ?? 0) + 3000 * (small.estimate ?? 0)) / 30_000,
    10,
  );
  expect(total).toMatchObject({ samples: 14, detected: 14, intervalKind: "confidence" });
});

test("own errors by the delta method, Welch-Satterthwaite; a shared batch adds up in full", () => {
  const total = municipalityLevel([plant("a", 10_000), plant("b", 10_000)]);
  const own = large.ownStandardError ?? 0;
  expect(total.ownStandardError).toBeCloseTo(own / Math.SQRT2, 12);
  expect(total.degreesOfFreedom).toBeCloseTo(10, 10);
  expect(total.sharedErrors.find(({ source }) => source === "batch")?.sigma).toBeCloseTo(0.1, 12);
});

test("batches of their own average out", () => {
  const other = periodLevel(rotating(WEEK_1, "2026-01-01", errorsOf("b2")), OPTIONS);
  const total = municipalityLevel([plant("a", 10_000), plant("b", 10_000, other)]);
  const batches = total.sharedErrors.filter(({ source }) => source === "batch").map(({ sigma }) => sigma);
  expect(batches).toHaveLength(2);
  expect(Math.hypot(...batches)).toBeCloseTo(0.1 / Math.SQRT2, 12);
});

describe("plants without a level", () => {
  test("too few samples at one plant: no total, and why", () => {
    const total = municipalityLevel([plant("a", 27_000), plant("b", 3000, few)]);
    expect(total).toMatchObject({ estimate: null, lower: null, upper: null, intervalKind: null });
    expect(total.flags).toContain("PLANT_MISSING");
  });

  test("bounds at one plant: bounds in the sum", () => {
    const total = municipalityLevel([plant("a", 15_000, hidden), plant("b", 5000, hidden)]);
    expect(total).toMatchObject({ estimate: null, lower: 0, intervalKind: "bounds" });
    expect(total.upper).toBeCloseTo(5, 12);
    const mixed = municipalityLevel([plant("a", 15_000), plant("b", 5000, hidden)]);
    expect(mixed.intervalKind).toBe("bounds");
    expect(mixed.upper).toBeCloseTo((15_000 * (large.upper ?? 0) + 5000 * 5) / 20_000, 8);
  });
});

test("one plant is its own municipality", () => {
  expect(municipalityLevel([plant("a", 27_000)])).toBe(large);
});

test("the order of the plants does not matter; all populations x k change nothing", () => {
  const one = municipalityLevel([plant("a", 27_000), plant("b", 3000, small)]);
  const other = municipalityLevel([plant("b", 30_000, small), plant("a", 270_000)]);
  expect(other.estimate).toBeCloseTo(one.estimate ?? 0, 10);
  expect(other.lower).toBeCloseTo(one.lower ?? 0, 10);
});

test.each([[[]], [[plant("a", 0)]], [[plant("a", 10), plant("b", -5)]]])(
  "no plants, no persons: refused",
  (plants) => {
    expect(() => municipalityLevel(plants)).toThrow(
      expect.objectContaining({ code: "ARGUMENT_INVALID", path: "plants" }),
    );
  },
);

test("equal populations, load shares .9 and .1, r .20 each: .20 x sqrt(.5), not .20 x sqrt(.82)", () => {
  const part = (site: string, estimate: number) => {
    const terms = [
      { source: "population", scope: "site" as const, key: site, sigma: 0.2 },
      { source: "meter", scope: "site" as const, key: site, sigma: 0.2 },
    ];
    return plant(site, 10_000, { ...large, estimate, sharedErrors: terms });
  };
  const { sharedErrors } = municipalityLevel([part("a", 900), part("b", 100)]);
  const of = (name: string) =>
    Math.hypot(...sharedErrors.filter(({ source }) => source === name).map(({ sigma }) => sigma));
  expect(of("population")).toBeCloseTo(0.2 * Math.sqrt(0.5), 12);
  expect(of("meter")).toBeCloseTo(0.2 * Math.sqrt(0.82), 12);
});

test("comparison errors have their own Welch-Satterthwaite degrees of freedom, by hand", () => {
  const part = (site: string, ownStandardError: number, comparisonStandardError: number, df: number) =>
    plant(site, 10_000, {
      ...large,
      ownStandardError,
      comparisonStandardError,
      degreesOfFreedom: df,
      comparisonDegreesOfFreedom: df,
    });
  const total = municipalityLevel([part("a", 0.1, 0.3, 5), part("b", 0.1, 0.1, 20)]);
  // (1 + 1)^2 / (1/5 + 1/20) and (9 + 1)^2 / (81/5 + 1/20)
  expect(total.degreesOfFreedom).toBeCloseTo(16, 10);
  expect(total.comparisonDegreesOfFreedom).toBeCloseTo(100 / 16.25, 10);
});
