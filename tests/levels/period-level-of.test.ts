import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../../src/calendar/index.ts";
import { periodLevel } from "../../src/levels/index.ts";
import fixture from "../fixtures/levels/expected.json" with { type: "json" };
import { errorsOf, OPTIONS, rotating, SPRING, sampleOf, WEEK_1, week, ZONE } from "./simulated-samples.ts";

describe("nothing censored: the two-stratum mean (methods, section 8)", () => {
  test.each(fixture.twoStratum)(
    "SciPy, straight from the formulas: $name",
    ({ days, loads, estimate, lower, upper, comparison, standardError, weekendRatio }) => {
      const level = periodLevel(
        days.map((day, index) => sampleOf(day, loads[index] ?? 0)),
        OPTIONS,
      );
      expect(level.estimate).toBeCloseTo(estimate, 9);
      expect(level.ownStandardError).toBeCloseTo(standardError, 12);
      expect(level.lower).toBeCloseTo(lower, 6);
      expect(level.upper).toBeCloseTo(upper, 6);
      expect(level.comparisonLower).toBeCloseTo(comparison[0] ?? 0, 6);
      expect(level.comparisonUpper).toBeCloseTo(comparison[1] ?? 0, 6);
      expect(level.weekendRatio).toBeCloseTo(weekendRatio, 12);
      expect(level.degreesOfFreedom).toBe(loads.length - 2);
      expect(level.intervalKind).toBe("confidence");
      expect(level.flags).toEqual([]);
    },
  );

  test("one whole week gets the prior between weeks, .20 x sqrt(1 - 7/120), named", () => {
    const level = periodLevel(week(WEEK_1), OPTIONS);
    expect(level.flags).toEqual(["WEEK_PRIOR_ADDED"]);
    expect(level.intervalKind).toBe("with prior");
    expect(level.sharedErrors.find(({ source }) => source === "weeks")?.sigma).toBeCloseTo(
      0.2 * Math.sqrt(113 / 120),
      12,
    );
    const stated = periodLevel(week(WEEK_1), { ...OPTIONS, priorWeekSd: 0 });
    expect(stated.flags).toEqual([]);
    expect(stated.intervalKind).toBe("confidence");
    expect(stated.upper).toBeLessThan(level.upper ?? 0);
    expect(stated.estimate).toBe(level.estimate);
  });

  test("a week that is its own period has no other weeks", () => {
    const period = { label: "2026-W11", start: "2026-03-09", end: "2026-03-15" };
    expect(periodLevel(week(WEEK_1), { ...OPTIONS, period }).flags).toEqual([]);
  });

  test("a comparison takes the scatter without the finite-population factor and the whole spread between weeks", () => {
    const spread = periodLevel(rotating(WEEK_1), { ...OPTIONS, priorSeasonDip: 0 });
    expect(spread.comparisonStandardError).toBeGreaterThan(spread.ownStandardError ?? Infinity);
    expect(spread.comparisonErrors).toEqual(spread.sharedErrors);
    const period = { label: "2026-W11", start: "2026-03-09", end: "2026-03-15" };
    const whole = periodLevel(week(WEEK_1), { ...OPTIONS, period });
    expect(whole.sharedErrors.some(({ source }) => source === "weeks")).toBe(false);
    expect(whole.comparisonErrors.find(({ source }) => source === "weeks")?.sigma).toBeCloseTo(0.2, 12);
  });

  test("calendar weights are the period's own days: 51 of 120 are Sat-Mon in spring 2026", () => {
    const level = periodLevel(rotating([100, 200, 100, 200, 100, 100, 100]), OPTIONS);
    // from Thursday in steps of 16 days: Thu Sat Mon Wed Fri Sun Tue
    const weekend = (200 + 100 + 100) / 3;
    const weekday = (100 + 200 + 100 + 100) / 4;
    expect(level.estimate).toBeCloseTo((51 * weekend + 69 * weekday) / 120, 10);
  });

  test("equal values: the measurement error stands for the scatter, nothing is NaN", () => {
    const level = periodLevel(rotating([50, 50, 50, 50, 50, 50, 50]), OPTIONS);
    expect(level.estimate).toBeCloseTo(50, 12);
    expect(level.ownStandardError).toBeGreaterThan(0.05);
    expect(level.lower).toBeLessThan(45);
  });

  test("target sampled days: plain mean, known measurement error, no t factor", () => {
    const level = periodLevel(week(WEEK_1), { ...OPTIONS, target: "sampled days" });
    expect(level.estimate).toBeCloseTo(1986 / 7, 10);
    const squares = WEEK_1.reduce((sum, load) => sum + (load / 1986) ** 2, 0);
    expect(level.ownStandardError).toBeCloseTo(Math.sqrt(Math.log1p(squares * Math.expm1(0.16 ** 2))), 12);
    expect(level.degreesOfFreedom).toBeNull();
    expect(level.target).toBe("sampled days");
    expect(level.flags).toEqual([]);
  });
});

describe("few samples, one kind of day", () => {
  test.each([0, 1, 2, 3])("%i samples: no level, the days are only listed", (count) => {
    const level = periodLevel(rotating(WEEK_1.slice(0, count)), OPTIONS);
    expect(level).toMatchObject({
      estimate: null,
      lower: null,
      upper: null,
      intervalKind: null,
      samples: count,
    });
    expect(level.flags).toContain("TOO_FEW_SAMPLES");
  });

  test("on request a prior for the days gives a level, and says so", () => {
    const level = periodLevel(rotating([200, 240]), { ...OPTIONS, priorDayRsd: 0.27 });
    expect(level.intervalKind).toBe("with prior");
    expect(level.flags).toEqual(["TOO_FEW_SAMPLES", "DAY_PRIOR_ADDED", "WEEK_PRIOR_ADDED"]);
    expect(level.lower).toBeLessThan(190);
    expect(level.upper).toBeGreaterThan(260);
    expect(periodLevel(rotating(["<200", "<240"]), { ...OPTIONS, priorDayRsd: 0.27 }).estimate).toBeNull();
  });

  test("only weekdays: the mean of the sampled days, said so", () => {
    const days = ["2026-01-06", "2026-01-14", "2026-02-12", "2026-03-20"];
    const level = periodLevel(
      days.map((day, index) => sampleOf(day, 100 + index)),
      OPTIONS,
    );
    expect(level).toMatchObject({ target: "sampled days", flags: ["ONE_STRATUM"] });
    expect(level.estimate).toBeCloseTo(101.5, 10);
    expect(level.weekendRatio).toBeNull();
  });
});

describe("non-detects (methods, sections 3.1 and 3.3)", () => {
  test("nothing measured: bounds and the detection share, never an interval", () => {
    const level = periodLevel(rotating(["<50", "<40", "<50", "<50", "<50", "<60", "<50"]), OPTIONS);
    expect(level).toMatchObject({
      estimate: null,
      lower: 0,
      intervalKind: "bounds",
      detected: 0,
      maximum: null,
    });
    expect(level.flags).toEqual(["MOSTLY_NON_DETECTS", "HAS_NON_DETECTS"]);
    expect(level.detectionShare?.upper).toBeCloseTo(1 - 0.025 ** (1 / 7), 10);
    // Sat Mon Sun hold 40, 50, 60
    expect(level.upper).toBeCloseTo((51 * 50 + 69 * 50) / 120, 10);
  });

  test("two of seven measured: bounds from them", () => {
    const level = periodLevel(rotating([70, "<50", "<50", "<50", "<50", 90, "<50"]), OPTIONS);
    expect(level.intervalKind).toBe("bounds");
    expect(level.lower).toBeCloseTo((51 * 30 + 69 * 17.5) / 120, 10);
    expect(level.maximum).toBe(90);
  });

  test("n < 10 with over 30 % below: weak prior, labelled; n >= 10: profile", () => {
    const seven = periodLevel(rotating([70, "<50", 60, "<50", 80, 90, "<50"]), OPTIONS);
    expect(seven.intervalKind).toBe("with prior");
    expect(seven.method).toContain("weak-prior posterior");
    const twelve = [70, "<50", 60, "<50", 80, 90, "<50", 75, "<50", 66, 81, 72];
    const level = periodLevel(
      twelve.map((load, index) =>
        sampleOf(`2026-0${1 + Math.floor(index / 3)}-${10 + 8 * (index % 3) + (index % 2)}`, load),
      ),
      OPTIONS,
    );
    expect(level.intervalKind).toBe("confidence");
    expect(level.method).toContain("t-calibrated profile likelihood");
  });

  test("gauge: the weekly example with f (RSD .20, N = 122) and a shared RSD of .12 (methods 3.4)", () => {
    const loads = [52, 61, "<50", 70, 58, "<48", 66, 75, 95, 80, "<55", 120, 88, 102];
    // a period of 122 days whose weights are as near 4/7 and 3/7 as 122 days allow
    const period = { label: "gauge", start: "2026-01-02", end: "2026-05-03" };
    const sigma = (rsd: number) => Math.sqrt(Math.log1p(rsd ** 2));
    const errors = [
      { source: "sampling", scope: "sample" as const, key: "", sigma: sigma(0.2) },
      { source: "meter", scope: "site" as const, key: "plant", sigma: sigma(0.12) },
    ];
    const weekdays = ["01-06", "01-14", "01-22", "01-30", "02-03", "02-11", "02-19", "02-27"];
    const weekends = ["03-07", "03-15", "03-23", "04-04", "04-12", "04-20"];
    const days = [...weekdays, ...weekends].map((day) => `2026-${day}`);
    const samples = days.map((day, index) => sampleOf(day, loads[index] ?? 0, errors));
    const level = periodLevel(samples, { ...OPTIONS, period, priorWeekSd: 0 });
    // 53 of the 122 days are Sat-Mon, not 52.29: the third digit may move
    expect(level.estimate).toBeCloseTo(71.607917, 0);
    expect((level.lower ?? 0) / 54.009).toBeCloseTo(1, 2);
    expect((level.upper ?? 0) / 95.9).toBeCloseTo(1, 2);
    expect((level.comparisonLower ?? 0) / 61.442076).toBeCloseTo(1, 2);
    expect((level.comparisonUpper ?? 0) / 84.883919).toBeCloseTo(1, 2);
  });

  test("a limit that nobody stated: only the detection share can be told", () => {
    const level = periodLevel(rotating([70, "<?", 60, 75, 80, 90, 55]), OPTIONS);
    expect(level).toMatchObject({ estimate: null, upper: null, intervalKind: "bounds" });
    expect(level.flags).toContain("LIMIT_UNKNOWN");
  });

  test("each rule asked for by name names itself; zero is EUDA's 61.93 (methods 3.4: zero, half, limit)", () => {
    const loads = [70, "<50", 60, 75, 80, 90, 55];
    const zero = periodLevel(rotating(loads), { ...OPTIONS, nonDetects: "zero" });
    const half = periodLevel(rotating(loads), { ...OPTIONS, nonDetects: "half-limit" });
    const limit = periodLevel(rotating(loads), { ...OPTIONS, nonDetects: "limit" });
    expect(zero.flags).toContain("ZERO_RULE");
    expect(half.flags).toContain("SUBSTITUTED");
    // Sat 0, 25 or 50, Mon 60, Sun 90; weekdays 70 75 80 55
    expect(zero.estimate).toBeCloseTo((51 * 50 + 69 * 70) / 120, 10);
    expect((half.estimate ?? 0) - (zero.estimate ?? 0)).toBeCloseTo((51 * 25) / 3 / 120, 10);
    expect((limit.estimate ?? 0) - (half.estimate ?? 0)).toBeCloseTo((51 * 25) / 3 / 120, 10);
    for (const rule of ["mle", "ros", "km"] as const) {
      const level = periodLevel(rotating(loads), { ...OPTIONS, nonDetects: rule });
      expect(level.method).toMatch({ mle: /maximum likelihood/, ros: /ROS/, km: /Kaplan-Meier/ }[rule]);
      expect(level.lower).toBeLessThan(level.estimate ?? 0);
    }
    expect(periodLevel(rotating(loads), { ...OPTIONS, nonDetects: "bounds" }).intervalKind).toBe("bounds");
  });

  test("euda-zero: plain mean of the days, weekday Tue-Thu, weekend Fri-Mon (methods, section 5)", () => {
    const level = periodLevel(week(WEEK_1), { ...OPTIONS, nonDetects: "euda-zero" });
    expect(level.estimate).toBeCloseTo(1986 / 7, 10);
    expect(level.weekendRatio).toBeCloseTo(1.411829, 6);
    expect(level.weekendDays).toEqual(["Fri", "Sat", "Sun", "Mon"]);
    expect(level.flags).toContain("ZERO_RULE");
    const none = periodLevel(week(["<5", "<5", "<5", "<5", "<5"]), { ...OPTIONS, nonDetects: "euda-zero" });
    expect(none).toMatchObject({ estimate: 0, lower: null, upper: null, intervalKind: null });
  });

  test("the zero rule stands beside ours, never in its place", () => {
    const level = periodLevel(rotating([70, "<50", 60, 75, 80, 90, 55]), OPTIONS);
    expect(level.alternatives).toHaveLength(1);
    expect(level.alternatives[0]?.method).toContain("non-detects zero");
    expect(level.alternatives[0]?.estimate).toBeCloseTo(430 / 7, 10);
    expect(level.estimate).toBeGreaterThan(430 / 7);
  });
});

describe("multi-day composites", () => {
  test("Fri-Sun in one sample: the strata follow the design, one measurement for three days", () => {
    const samples = ["2026-01-05", "2026-02-02", "2026-03-02"].flatMap((monday, index) => [
      sampleOf(monday, 100 + index),
      sampleOf(`${monday.slice(0, 8)}0${Number(monday.slice(9)) + 2}`, 110 - index),
      sampleOf(`${monday.slice(0, 8)}0${Number(monday.slice(9)) + 4}`, 200 + 10 * index, errorsOf(), 3),
    ]);
    const level = periodLevel(samples, OPTIONS);
    expect(level).toMatchObject({ samples: 9, daysCovered: 15, weekendDays: ["Fri", "Sat", "Sun"] });
    expect(level.method).toContain("Mon-Thu, Fri-Sun");
    // 51 of the 120 days are Fri-Sun; weekday mean 105, composite mean 210
    expect(level.estimate).toBeCloseTo((51 * 210 + 69 * 105) / 120, 10);
  });

  test("inside the weekend they change no strata and count with their days", () => {
    const samples = [
      ...rotating([100, 200, 100, 100, 100, 100, 100]),
      sampleOf("2026-01-17", 400, errorsOf(), 3),
    ];
    const level = periodLevel(samples, OPTIONS);
    expect(level.weekendDays).toEqual(["Sat", "Sun", "Mon"]);
    const weekend = (200 + 100 + 100 + 3 * 400) / 6;
    expect(level.estimate).toBeCloseTo((51 * weekend + 69 * 100) / 120, 10);
  });
});

describe("laws", () => {
  const loads = fc.array(
    fc.oneof(fc.double({ min: 1, max: 500, noNaN: true }), fc.constantFrom("<20", "<50", "<90")),
    {
      minLength: 1,
      maxLength: 8,
    },
  );

  test("never NaN or infinite, lower <= estimate <= upper, in any order of the rows", () => {
    fc.assert(
      fc.property(loads, (values) => {
        const level = periodLevel(rotating(values), OPTIONS);
        const again = periodLevel([...rotating(values)].reverse(), OPTIONS);
        expect(again).toEqual(level);
        const { estimate, lower, upper, comparisonLower, comparisonUpper } = level;
        for (const number of [
          estimate,
          lower,
          upper,
          comparisonLower,
          comparisonUpper,
          level.ownStandardError,
        ]) {
          if (number !== null) expect(Number.isFinite(number)).toBe(true);
        }
        if (estimate !== null && lower !== null) expect(lower).toBeLessThanOrEqual(estimate);
        if (estimate !== null && upper !== null) expect(upper).toBeGreaterThanOrEqual(estimate);
        if (lower !== null && comparisonLower !== null)
          expect(comparisonLower).toBeGreaterThanOrEqual(lower * (1 - 1e-12));
      }),
      { seed: 11, numRuns: 25 },
    );
  }, 60_000);

  test("loads x k give levels x k", () => {
    const plain = periodLevel(rotating(WEEK_1), OPTIONS);
    const scaled = periodLevel(rotating(WEEK_1.map((load) => load * 1000)), OPTIONS);
    expect((scaled.lower ?? 0) / (plain.lower ?? 1)).toBeCloseTo(1000, 8);
    expect((scaled.estimate ?? 0) / (plain.estimate ?? 1)).toBeCloseTo(1000, 8);
  });
});

describe("what is kept and told", () => {
  test("unusable samples are left out and said", () => {
    const samples = rotating(WEEK_1).map((sample, index) => ({ ...sample, usable: index > 0 }));
    expect(periodLevel(samples, OPTIONS)).toMatchObject({ samples: 6, flags: ["SAMPLES_LEFT_OUT"] });
  });

  test("one extreme day is kept, flagged, and the level without it stands beside", () => {
    const samples = rotating([100, 105, 98, 102, 97, 103, 3000]);
    const level = periodLevel(samples, OPTIONS);
    expect(level.flags).toContain("EXTREME_DAY");
    expect(level.alternatives[0]?.method).toBe("without 2026-04-07");
    expect(level.alternatives[0]?.estimate).toBeLessThan(105);
    expect(level.estimate).toBeGreaterThan(400);
  });

  test("a measured load of 0 counts as below an unknown limit", () => {
    const level = periodLevel(rotating([100, 105, 0, 102, 97, 103, 99]), OPTIONS);
    expect(level.flags).toContain("LIMIT_UNKNOWN");
  });

  test.each([
    [{ ...OPTIONS, level: 1.5 }, "level"],
    [{ ...OPTIONS, priorDayRsd: 27 }, "priorDayRsd"],
    [{ ...OPTIONS, priorWeekSd: -1 }, "priorWeekSd"],
  ])("misuse is named: %#", (options, path) => {
    expect(() => periodLevel(rotating(WEEK_1), options)).toThrow(
      expect.objectContaining({ code: "ARGUMENT_INVALID", path }),
    );
  });

  test("a sample outside the period is refused", () => {
    expect(() => periodLevel([sampleOf("2025-12-31", 5)], { period: SPRING, timeZone: ZONE })).toThrow(
      expect.objectContaining({ code: "ARGUMENT_INVALID", received: "2025-12-31" }),
    );
  });
});

test("every day sampled without measurement error: no error of its own, still one to compare with", () => {
  const loads = [90, 110, "<80", 120, 100, 130, 105, 95, 140, "<80", 125, 115, 99, 108];
  const samples = loads.map((load, index) => sampleOf(addDays("2026-03-09", index), load, []));
  const period = { label: "fortnight", start: "2026-03-09", end: "2026-03-22" };
  const level = periodLevel(samples, { ...OPTIONS, period });
  expect(level.ownStandardError).toBe(0);
  expect(level.lower).toBeCloseTo(level.estimate ?? 0, 10);
  // scatter of these logarithms is about .2, so the mean's error about .2 / sqrt(14)
  expect(level.comparisonStandardError).toBeGreaterThan(0.03);
  expect(level.comparisonStandardError).toBeLessThan(0.15);
});

describe("a prior for the days of a week", () => {
  const prior = { ...OPTIONS, priorDayRsd: 0.27 };

  test("shows nothing of the weeks: one sample carries the whole .20 between weeks", () => {
    const { comparisonErrors } = periodLevel(rotating([100]), prior);
    expect(comparisonErrors.find(({ source }) => source === "weeks")?.sigma).toBeCloseTo(0.2, 12);
  });

  test("the surer it is, the narrower; it is named", () => {
    const widthOf = (priorDayLogSd: number) => {
      const { lower, upper } = periodLevel(rotating([100, 120]), { ...prior, priorDayLogSd });
      return (upper ?? 0) / (lower ?? 1);
    };
    expect(widthOf(0.1)).toBeLessThan(widthOf(0.8));
    expect(periodLevel(rotating([100, 120]), { ...prior, priorDayLogSd: 0.3 }).method).toContain("0.3^2");
    expect(() => periodLevel([], { ...prior, priorDayLogSd: 0 })).toThrow("priorDayLogSd");
  });
});

test("EUDA's mean of 1 to 3 samples says they are too few, and names its strata", () => {
  const level = periodLevel(rotating([100, 120]), { ...OPTIONS, nonDetects: "euda-zero" });
  expect(level.flags).toContain("TOO_FEW_SAMPLES");
  expect(level.method).toContain("Tue-Thu");
});
