import { describe, expect, test } from "vitest";
import { sampleLoads } from "../../src/loads/index.ts";
import type { Measurement } from "../../src/samples/index.ts";
import { defaultUncertainty, rsdFromSigma, totalSigma } from "../../src/uncertainty/index.ts";
import { mgPerDayPer1000 } from "../../src/units/index.ts";
import { measurement, ZONE } from "./_simulated.ts";

function made(changes: Partial<Measurement>) {
  const { loads, issues } = sampleLoads([measurement(changes)], { timeZone: ZONE });
  const [load] = loads;
  if (load === undefined) throw new Error("one measurement makes one load");
  return { load, issues };
}

const given = (relativeUncertainty: number): Partial<Measurement> => ({
  givenLoad: { load: null, highest: null, relativeUncertainty },
});
const stated = (expanded: number, k = 2): Partial<Measurement> => ({
  stated: { expanded, k, includes: "all" },
});
const assumed = made({}).load.relativeUncertainty;

describe("a sample's own relative uncertainty", () => {
  test("is the load's, whatever the parts are", () => {
    const { load, issues } = made(given(0.3));
    expect(load.relativeUncertainty).toBeCloseTo(0.3, 12);
    expect(load.load).toBeCloseTo(162.16216, 5);
    expect(issues).toEqual([]);
  });

  test.each([-0.1, 15, 2.5, Number.NaN, Number.POSITIVE_INFINITY])(
    "of %d cannot be meant: told, and the parts count",
    (value) => {
      const { load, issues } = made(given(value));
      expect(load.relativeUncertainty).toBe(assumed);
      expect(load.flags).toContain("UNCERTAINTY_UNREADABLE");
      expect(issues).toMatchObject([
        {
          code: "UNCERTAINTY_UNREADABLE",
          file: "lab.csv",
          row: 2,
          message: expect.stringMatching(/percent/),
        },
      ]);
    },
  );

  test("of a load that was given: an unusable one leaves the defaults, flagged as such", () => {
    const { load } = made({
      concentration: null,
      givenLoad: { load: mgPerDayPer1000(100), highest: null, relativeUncertainty: -1 },
    });
    expect(load.load).toBe(100);
    expect(load.flags).toEqual(expect.arrayContaining(["UNCERTAINTY_UNREADABLE", "UNCERTAINTY_ASSUMED"]));
    expect(load.relativeUncertainty).toBe(assumed);
  });
});

describe("the laboratory's expanded uncertainty", () => {
  test.each([
    [-0.2, 2],
    [Number.NaN, 2],
    [0.2, 0],
    [0.2, -2],
    [0.2, Number.NaN],
    [25, 2],
  ])("of %d with k %d cannot be used: told, and the defaults count", (expanded, k) => {
    const { load, issues } = made(stated(expanded, k));
    expect(load.relativeUncertainty).toBe(assumed);
    expect(issues.map(({ code }) => code)).toEqual(["UNCERTAINTY_UNREADABLE"]);
    expect(Number.isFinite(load.upper)).toBe(true);
  });
});

test("an expanded uncertainty is judged over its k: 1.2 with k 2 is 0.6, and can be meant", () => {
  const { load, issues } = made(stated(1.2));
  expect(issues).toEqual([]);
  expect(load.relativeUncertainty).toBeGreaterThan(0.6);
});

describe("statements that contradict each other", () => {
  test("a load surer than its own concentration: told, the load's counts", () => {
    const { load, issues } = made({ ...given(0.1), ...stated(0.4) });
    expect(load.relativeUncertainty).toBeCloseTo(0.1, 12);
    expect(issues).toMatchObject([
      { code: "UNCERTAINTY_CONFLICT", row: 2, details: { used: "that of the load" } },
    ]);
    expect(issues[0]?.message).toContain("20 %");
  });

  test("a load less sure than its concentration is no contradiction", () => {
    const { load, issues } = made({ ...given(0.3), ...stated(0.4) });
    expect(issues).toEqual([]);
    expect(load.relativeUncertainty).toBeCloseTo(0.3, 12);
  });

  // Chi-squared .999 quantile, 1 df: 10.828 (scipy.stats.chi2.ppf), so replicates may scatter 3.29 times the statement.
  test.each([
    [0.34, true],
    [0.32, false],
    [0.0, false],
  ])("two replicates at %d against a stated 10 %%: told %s", (replicateRsd, told) => {
    const { load, issues } = made({ ...stated(0.2), replicates: 2, replicateRsd });
    expect(issues.map(({ code }) => code)).toEqual(told ? ["UNCERTAINTY_CONFLICT"] : []);
    expect(load.flags.includes("UNCERTAINTY_CONFLICT")).toBe(told);
    const own = load.errors.filter(({ source }) => source === "concentration");
    // Half the stated variance, and two analyses.
    expect(totalSigma(own) ** 2).toBeCloseTo(Math.log1p(0.01) / 4, 14);
  });
});

test("a single analysis has no scatter to compare, whatever is told beside it", () => {
  for (const replicates of [0, 1]) {
    expect(made({ ...stated(0.2), replicates, replicateRsd: 0.9 }).issues).toEqual([]);
  }
  expect(made({ replicates: 2, replicateRsd: 0.9 }).issues).toEqual([]);
  expect(made({ ...stated(0.2), replicates: 2, replicateRsd: null }).issues).toEqual([]);
});

test("misuse of the setting is refused before any load is made", () => {
  const defaults = defaultUncertainty();
  const uncertainty = { ...defaults, flow: { ...defaults.flow, default: 8 } };
  expect(() => sampleLoads([], { timeZone: ZONE, uncertainty })).toThrow(
    expect.objectContaining({ code: "ARGUMENT_INVALID", path: "uncertainty.flow.default" }),
  );
});

test("the words for where an error comes from", () => {
  const { load } = made({ ...stated(0.2) });
  const origins = Object.fromEntries(load.errors.map(({ source, origin }) => [source, origin]));
  expect(origins).toEqual({
    concentration: "stated",
    batch: "stated",
    flow: "assumed",
    meter: "assumed",
    sampling: "assumed",
    population: "assumed",
  });
  expect(rsdFromSigma(totalSigma(load.errors))).toBe(load.relativeUncertainty);
});
