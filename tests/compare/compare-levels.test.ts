import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  compareLevels,
  compareWithPublished,
  differenceInDifferences,
  equivalence,
} from "../../src/compare/index.ts";
import { type PeriodLevel, periodLevel } from "../../src/levels/index.ts";
import { errorsOf, OPTIONS, rotating, WEEK_1 } from "../levels/simulated-samples.ts";

const from = periodLevel(rotating(WEEK_1), OPTIONS);
const to = periodLevel(
  rotating(
    WEEK_1.map((load) => 1.5 * load),
    "2026-01-01",
    errorsOf("b2"),
  ),
  OPTIONS,
);

function levelOf(estimate: number, ownStandardError: number, degreesOfFreedom: number | null): PeriodLevel {
  return {
    ...from,
    estimate,
    comparisonStandardError: ownStandardError,
    degreesOfFreedom,
    comparisonDegreesOfFreedom: degreesOfFreedom,
    comparisonErrors: [],
  };
}

describe("the ratio", () => {
  test("gauge: Welch on two weeks' geometric means (R's t.test: .9006-1.7203, p .166179, df 11.997365)", () => {
    // standard deviations of ln(load) of the two weeks of methods section 9, n = 7 each
    const comparison = compareLevels(levelOf(1, 0.10540297, 6), levelOf(1.2447402, 0.10465563, 6));
    expect(comparison.ratio).toBeCloseTo(1.2447402, 12);
    expect(comparison.degreesOfFreedom).toBeCloseTo(11.9994, 3);
    expect(comparison.lower).toBeCloseTo(0.9006, 2);
    expect(comparison.pValue).toBeCloseTo(0.1661787, 2);
  });

  test("shared constants cancel, batches do not: variance by hand", () => {
    const comparison = compareLevels(from, to);
    const own = 2 * (from.comparisonStandardError ?? 0) ** 2;
    const variance = own + 2 * 0.1 ** 2;
    const df = variance ** 2 / (2 * ((from.comparisonStandardError ?? 0) ** 4 / 5));
    expect(comparison.ratio).toBeCloseTo(1.5, 12);
    expect(comparison.degreesOfFreedom).toBeCloseTo(df, 8);
    const log = Math.log((comparison.upper ?? 0) / 1.5) / Math.sqrt(variance);
    // t quantile between the normal's and that of 10 df
    expect(log).toBeGreaterThan(1.96);
    expect(log).toBeLessThan(2.23);
    expect(comparison.flags).toEqual([]);
  });

  test("one batch for both sides cancels too", () => {
    const same = periodLevel(rotating(WEEK_1.map((load) => 1.5 * load)), OPTIONS);
    const narrow = compareLevels(from, same);
    const wide = compareLevels(from, to);
    expect(narrow.upper).toBeLessThan(wide.upper ?? 0);
    expect(narrow.pValue).toBeLessThan(wide.pValue ?? 0);
  });

  test("exchanged sides turn everything over; p stays", () => {
    const there = compareLevels(from, to);
    const back = compareLevels(to, from);
    expect((there.lower ?? 0) * (back.upper ?? 0)).toBeCloseTo(1, 12);
    expect(back.pValue).toBeCloseTo(there.pValue ?? 0, 12);
    expect([there.direction, back.direction]).toEqual(["increase", "decrease"]);
  });

  test("p < 1 - level exactly when the interval leaves 1 out", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.2, max: 5, noNaN: true }),
        fc.double({ min: 0.01, max: 0.6, noNaN: true }),
        fc.integer({ min: 2, max: 40 }),
        fc.constantFrom(0.8, 0.9, 0.95, 0.99),
        (ratio, error, df, level) => {
          const { lower, upper, pValue } = compareLevels(
            levelOf(1, error, df),
            levelOf(ratio, error / 2, null),
            { level },
          );
          const excluded = (lower ?? 0) > 1 || (upper ?? 0) < 1;
          if (Math.abs((pValue ?? 1) - (1 - level)) > 1e-9) expect((pValue ?? 1) < 1 - level).toBe(excluded);
        },
      ),
      { seed: 21 },
    );
  });

  test("the weeks' own term never cancels, though both sides carry the same key", () => {
    const term = { source: "weeks", scope: "site-period" as const, key: "2026", sigma: 0.2 };
    const side = { ...levelOf(1, 0.1, 5), comparisonErrors: [term] };
    const { lower } = compareLevels(side, { ...side });
    expect(lower).toBeLessThan(Math.exp(-1.96 * 0.2 * Math.SQRT2));
  });
});

describe("a side with bounds only", () => {
  const under = (limit: number) =>
    periodLevel(rotating(Array.from({ length: 7 }, () => `<${limit}`)), OPTIONS);

  test("a level far beyond the bounds is an increase, and the other way a decrease", () => {
    const rise = compareLevels(under(50), to);
    expect(rise).toMatchObject({
      ratio: null,
      upper: null,
      intervalKind: "one-sided",
      direction: "increase",
    });
    expect(rise.lower).toBeGreaterThan(1);
    expect(rise.pValue).toBeLessThan(0.01);
    const fall = compareLevels(to, under(50));
    expect((rise.lower ?? 0) * (fall.upper ?? 0)).toBeCloseTo(1, 10);
    expect(fall).toMatchObject({ lower: null, direction: "decrease" });
  });

  test("a level below the bounds' upper end proves nothing: a limit alone makes no change", () => {
    const comparison = compareLevels(under(1000), to);
    expect(comparison).toMatchObject({ pValue: null, direction: null, enough: true });
    expect(comparison.flags).toContain("BOUNDS_ONLY");
    expect(compareLevels(under(50), under(5)).flags).toContain("BOUNDS_ONLY");
  });
});

describe("no ratio, and why", () => {
  const bounds = periodLevel(rotating(["<900", "<900", "<900", "<900", "<900"]), OPTIONS);
  const few = periodLevel(rotating([200, 240]), OPTIONS);
  const none = periodLevel([], OPTIONS);
  const weekdays = periodLevel(rotating([200]).concat(), OPTIONS);

  test.each([
    ["bounds", bounds, true, "BOUNDS_ONLY"],
    ["too few samples", few, false, "TOO_FEW_SAMPLES"],
    ["no samples", none, false, "PERIOD_MISSING"],
    ["one sample", weekdays, false, "TOO_FEW_SAMPLES"],
  ] as const)("%s", (_, side, enough, flag) => {
    const comparison = compareLevels(from, side);
    expect(comparison).toMatchObject({ ratio: null, pValue: null, intervalKind: null, enough });
    expect(comparison.flags).toContain(flag);
  });

  test("with a prior a ratio can be shown, but the samples stay too few", () => {
    const prior = periodLevel(rotating([200, 240]), { ...OPTIONS, priorDayRsd: 0.27 });
    expect(compareLevels(from, prior)).toMatchObject({ intervalKind: "with prior", enough: false });
  });

  test("identical levels without any error: p 1; different ones: p 0; never NaN", () => {
    expect(compareLevels(levelOf(5, 0, null), levelOf(5, 0, null))).toMatchObject({
      ratio: 1,
      pValue: 1,
      direction: null,
    });
    expect(compareLevels(levelOf(5, 0, null), levelOf(6, 0, null)).pValue).toBe(0);
  });
});

describe("published figures, equivalence, difference in differences", () => {
  test("against a published figure nothing of ours cancels", () => {
    const comparison = compareWithPublished(
      { load: 200, relativeUncertainty: null, source: "a report" },
      from,
    );
    expect(comparison.ratio).toBeCloseTo((from.estimate ?? 0) / 200, 12);
    const withError = compareWithPublished({ load: 200, relativeUncertainty: 0.2, source: "a report" }, from);
    expect(withError.upper).toBeGreaterThan(comparison.upper ?? Infinity);
    expect(comparison.method).toContain("a report");
    expect(() => compareWithPublished({ load: 0, relativeUncertainty: null, source: "" }, from)).toThrow(
      expect.objectContaining({ path: "figure.load" }),
    );
  });

  test("equivalent only when the whole interval lies inside the margin", () => {
    const near = { ...compareLevels(from, to), ratio: 1.02, lower: 0.9, upper: 1.15 };
    expect(equivalence(near, 0.25)).toEqual({ equivalent: true, margin: 0.25, atMost: 1.15, atLeast: 0.9 });
    expect(equivalence(near, 0.1).equivalent).toBe(false);
    expect(equivalence({ ...near, intervalKind: "bounds" }, 0.25).equivalent).toBeNull();
    expect(() => equivalence(near, 0)).toThrow(expect.objectContaining({ path: "margin" }));
  });

  test("difference in differences: ratio of ratios, variances add", () => {
    const place = compareLevels(levelOf(100, 0.1, null), levelOf(150, 0.1, null));
    const control = compareLevels(levelOf(100, 0.1, null), levelOf(120, 0.1, null));
    const both = differenceInDifferences(place, control);
    expect(both.ratio).toBeCloseTo(1.25, 12);
    expect(both.upper).toBeCloseTo(1.25 * Math.exp(1.959963984540054 * 0.2), 10);
    expect(both.degreesOfFreedom).toBeNull();
    const without = differenceInDifferences(place, { ...control, ratio: null });
    expect(without).toMatchObject({ ratio: null, pValue: null });
  });
});

test("an error that is not a number: the ratio alone, no p and no interval", () => {
  expect(compareLevels(levelOf(1, Number.NaN, 5), levelOf(1.002, 0.1, 5))).toMatchObject({
    pValue: null,
    lower: null,
    upper: null,
    intervalKind: null,
  });
});

test("against bounds of more samples the other side's scatter weighs less: SE x sqrt(1 + 7 / 28), by hand", () => {
  const bounded: PeriodLevel = {
    ...levelOf(1, 0, null),
    estimate: null,
    lower: 0,
    upper: 1,
    samples: 28,
    intervalKind: "bounds",
  };
  // known errors: z = ln 2 / (.25 x sqrt(1.25)); 2 x upper tail (SciPy norm.sf)
  expect(compareLevels(bounded, { ...levelOf(2, 0.25, null), samples: 7 }).pValue).toBeCloseTo(
    0.0131427068,
    6,
  );
});
