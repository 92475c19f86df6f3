import { describe, expect, test } from "vitest";
import { addDays } from "../../src/calendar/index.ts";
import { municipalityLevel, type NonDetectRule, periodLevel } from "../../src/levels/index.ts";
import { createStudy, loads as loadsOf } from "../../src/study/index.ts";
import { errorsOf, OPTIONS, rotating, sampleOf } from "./simulated-samples.ts";

/** Days 8 apart: every weekday in turn, 15 of them in a tertial. */
const spread = (loads: readonly (number | string)[]) =>
  loads.map((load, index) => sampleOf(addDays("2026-01-01", 8 * index), load));
const levelOf = (loads: readonly (number | string)[], nonDetects: NonDetectRule = "auto") =>
  periodLevel(spread(loads), { ...OPTIONS, nonDetects });
const mixed = (measured: number, below: number): readonly (number | string)[] => {
  const ranks = Array.from({ length: measured + below }, (_, index) => index);
  // the non-detects lie between the others, so that both kinds of day hold measured loads
  const isBelow = (rank: number) =>
    Math.floor(((rank + 1) * below) / ranks.length) > Math.floor((rank * below) / ranks.length);
  return ranks.map((rank) => (isBelow(rank) ? `<${50 + rank}` : 70 + 9 * ((rank * 5) % 7)));
};

describe("the choice by n and detects (methods, sections 3.1 and 3.3), told in `method`", () => {
  test.each([
    [0, 7, "bounds", "bounds"],
    [2, 5, "bounds", "bounds"],
    [2, 10, "bounds", "bounds"],
    [3, 0, null, "no level"],
    [4, 3, "with prior", "weak-prior posterior"],
    [5, 2, "confidence", "t-calibrated profile likelihood"],
    [8, 1, "confidence", "t-calibrated profile likelihood"],
    [7, 0, "confidence", "two-stratum mean"],
    [6, 6, "confidence", "t-calibrated profile likelihood"],
    [5, 9, "confidence", "t-calibrated profile likelihood"],
  ] as const)("%i measured, %i below: %s", (measured, below, kind, method) => {
    const level = levelOf(mixed(measured, below));
    expect(level.intervalKind).toBe(kind);
    expect(level.method).toContain(method);
    expect(level.detected).toBe(measured);
  });

  test("fewer than a fifth detected: bounds, however many samples", () => {
    expect(levelOf(mixed(2, 12)).intervalKind).toBe("bounds");
    const many = Array.from({ length: 18 }, (_, index) =>
      sampleOf(addDays("2026-01-01", 6 * index), index % 6 === 0 ? 90 : "<50"),
    );
    expect(periodLevel(many, OPTIONS)).toMatchObject({ detected: 3, intervalKind: "bounds" });
  });

  test("asked for by name, the likelihood answers where the automatic choice leans on a prior", () => {
    const level = levelOf(mixed(4, 3), "mle");
    expect(level.intervalKind).toBe("confidence");
    expect(level.method).toContain("maximum likelihood");
  });

  test("half to four fifths below at 10 or more: robust ROS stands beside the likelihood", () => {
    const beside = (measured: number, below: number) =>
      levelOf(mixed(measured, below)).alternatives.map(({ method }) => method);
    expect(beside(6, 6)).toContain("robust ROS");
    expect(beside(9, 3)).not.toContain("robust ROS");
    const { estimate, alternatives } = levelOf(mixed(6, 6));
    const ros = alternatives.find(({ method }) => method === "robust ROS")?.estimate ?? 0;
    // the two imputations agree within some percent (methods 3.1: ROS -1 %, MLE 0 at half censored)
    expect(Math.abs(ros / (estimate ?? 1) - 1)).toBeLessThan(0.15);
  });

  test("Kaplan-Meier names where the mass below the smallest measured value is put", () => {
    expect(levelOf(mixed(8, 4), "km").method).toContain("smallest measured value");
  });
});

describe("edges that break others", () => {
  const RULES: readonly NonDetectRule[] = ["auto", "mle", "ros", "km"];

  test.each(RULES)("nothing censored: %s gives the two-stratum mean", (rule) => {
    expect(levelOf(mixed(9, 0), rule)).toEqual(levelOf(mixed(9, 0)));
  });

  test.each(RULES)("all censored: %s gives the bounds 0 and the limits' mean", (rule) => {
    const level = levelOf(["<50", "<50", "<50", "<50", "<50", "<50", "<50"], rule);
    expect(level).toMatchObject({ estimate: null, lower: 0, intervalKind: "bounds", detected: 0 });
    expect(level.upper).toBeCloseTo(50, 10);
  });

  test.each(RULES)("one distinct measured value: %s answers without NaN", (rule) => {
    const level = levelOf([80, "<50", 80, "<50", 80, 80, "<50", 80, "<50", 80, 80, "<50"], rule);
    expect(level.estimate).toBeGreaterThan(40);
    expect(level.estimate).toBeLessThan(80);
    expect(level.lower).toBeGreaterThan(0);
    expect(level.lower).toBeLessThan(level.estimate ?? 0);
    expect(Number.isFinite(level.upper)).toBe(true);
  });

  test("one distinct measured value below every limit shows no scatter: the prior answers, labelled", () => {
    const level = levelOf([40, "<50", 40, "<50", 40, 40, "<50", 40, "<50", 40, 40, "<50"]);
    expect(level.intervalKind).toBe("with prior");
    expect(level.estimate).toBeGreaterThan(35);
    expect(level.estimate).toBeLessThan(45);
  });

  test("ties at the limit: measured at a limit is measured, and the order of ties changes nothing", () => {
    const loads = [50, "<50", 60, 50, "<50", 75, 50, 90, "<50", 66];
    const level = levelOf(loads);
    expect(level).toMatchObject({ detected: 7, intervalKind: "confidence" });
    const days = spread(loads);
    expect(periodLevel([...days].reverse(), OPTIONS)).toEqual(level);
    // a limit a hair lower says no more than that
    const moved = levelOf(loads.map((load) => (load === "<50" ? "<49.999999" : load)));
    expect(moved.estimate).toBeCloseTo(level.estimate ?? 0, 4);
    expect(moved.upper).toBeCloseTo(level.upper ?? 0, 3);
  });

  test("a kind of day with nothing measured: the prior for the weekend answers, labelled", () => {
    // days 8 apart from a Thursday: Thu Fri Sat Sun Mon Tue Wed, so 2 3 4 and 9 10 11 are Sat-Mon
    const loads = [80, 90, "<50", "<50", "<50", 70, 85, 95, 75, "<50", "<50", "<50"];
    const level = levelOf(loads);
    expect(level.intervalKind).toBe("with prior");
    expect(level.estimate).toBeLessThan(80);
    expect(level.lower).toBeGreaterThan(20);
  });

  test("seen below the limit of quantification: between LOD and LOQ, not below LOQ", () => {
    const between = spread(mixed(8, 4)).map((sample) =>
      sample.load === null ? { ...sample, result: "detected" as const, lowest: 40 } : sample,
    );
    const level = periodLevel(between, OPTIONS);
    expect(level.detected).toBe(12);
    expect(level.estimate).toBeGreaterThan(levelOf(mixed(8, 4)).estimate ?? Infinity);
    const bounds = periodLevel(between, { ...OPTIONS, nonDetects: "bounds" });
    expect(bounds.lower).toBeGreaterThan(levelOf(mixed(8, 4), "bounds").lower ?? Infinity);
  });
});

test("one limit in the laboratory is many on the load, because flow differs: C x Q / P, day by day", () => {
  const flows = [9000, 14_000, 10_000, 21_000, 12_000, 8000, 16_000];
  const concentrations = ["<10", 14, 18, "<10", 15, 21, 13];
  const lab = concentrations.map((concentration, index) => ({
    site: "plant",
    date: addDays("2026-01-01", 16 * index),
    biomarker: "MDMA",
    concentration,
    unit: "ng/L",
    flow_m3_per_day: flows[index],
    population: 10_000,
  }));
  const rows = loadsOf(createStudy({ lab }));
  const limits = rows.flatMap(({ upper, load_mg_per_day_per_1000: load }) => (load === null ? [upper] : []));
  expect(limits).toHaveLength(2);
  expect(limits[0]).toBeCloseTo((10 * 9000) / 10_000, 10);
  expect(limits[1]).toBeCloseTo((10 * 21_000) / 10_000, 10);
  // a limit above most measured loads is used, not dropped
  const loads = concentrations.map((value, index) =>
    typeof value === "number" ? (value * flows[index]!) / 10_000 : `<${flows[index]! / 1000}`,
  );
  const level = periodLevel(rotating(loads), OPTIONS);
  const bounds = periodLevel(rotating(loads), { ...OPTIONS, nonDetects: "bounds" });
  expect(level.estimate).toBeGreaterThan(bounds.lower ?? Infinity);
  expect(level.estimate).toBeLessThan(bounds.upper ?? 0);
});

describe("a substitution comes only by name, with the proper answer beside it", () => {
  const SUBSTITUTIONS: readonly NonDetectRule[] = ["zero", "half-limit", "limit", "euda-zero"];
  const besideOf = (level: ReturnType<typeof levelOf>) =>
    new Map(level.alternatives.map(({ method, estimate }) => [method, estimate]));

  test.each(SUBSTITUTIONS)("%s: the imputed level", (rule) => {
    const level = levelOf(mixed(8, 4), rule);
    expect(level.flags.some((flag) => flag === "ZERO_RULE" || flag === "SUBSTITUTED")).toBe(true);
    const proper = besideOf(level).get("non-detects imputed");
    if (rule !== "euda-zero") expect(proper).toBe(levelOf(mixed(8, 4)).estimate);
    expect(proper).toBeGreaterThan(levelOf(mixed(8, 4), "zero").estimate ?? Infinity);
  });

  test.each(SUBSTITUTIONS)("%s where nothing can be imputed: the two bounds", (rule) => {
    const beside = besideOf(levelOf(mixed(1, 9), rule));
    const low = beside.get("at least, non-detects zero") ?? Infinity;
    expect(low).toBeGreaterThan(0);
    expect(beside.get("at most, non-detects at their limit")).toBeGreaterThan(low);
    expect(beside.has("non-detects imputed")).toBe(false);
  });

  test("the municipality has it too: sums by persons, a plant without non-detects answers with its own level", () => {
    const plant = (site: string, population: number, loads: readonly (number | string)[]) => ({
      site,
      population,
      level: periodLevel(
        loads.map((load, index) => sampleOf(addDays("2026-01-01", 8 * index), load, errorsOf(site))),
        { ...OPTIONS, nonDetects: "zero" },
      ),
    });
    const [first, second, third] = [
      plant("A", 3000, mixed(8, 4)),
      plant("B", 1000, mixed(9, 0)),
      plant("C", 1000, mixed(1, 9)),
    ];
    const imputed = besideOf(first.level).get("non-detects imputed") ?? 0;
    const two = besideOf(municipalityLevel([first, second]));
    expect(two.get("non-detects imputed")).toBeCloseTo((3 * imputed + (second.level.estimate ?? 0)) / 4, 10);
    const both = besideOf(municipalityLevel([first, third]));
    expect(both.has("non-detects imputed")).toBe(false);
    const most = "at most, non-detects at their limit";
    expect(both.get(most)).toBeCloseTo((3 * imputed + (besideOf(third.level).get(most) ?? 0)) / 4, 10);
  });

  test("never by itself: no automatic level is a substitution", () => {
    for (const below of [0, 1, 3, 6, 9]) {
      const { flags, method } = levelOf(mixed(10 - below, below));
      expect(flags).not.toContain("ZERO_RULE");
      expect(flags).not.toContain("SUBSTITUTED");
      expect(method).not.toContain("replaced");
    }
  });
});
