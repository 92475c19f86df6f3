import { describe, expect, test } from "vitest";
import { WEEK } from "../../src/plan/design.ts";
import { type Design, designError, layoutOf, type PlannedDay, type Spread } from "../../src/plan/index.ts";

const CALM: Spread = {
  daySd: 0.25,
  weekSd: 0.15,
  measurementSd: 0.2,
  weekendRatio: 1.6,
  origin: "stated",
  degreesOfFreedom: null,
  source: "",
};
const WILD: Spread = { ...CALM, daySd: 0.35, weekSd: 0.25, weekendRatio: 3 };

/**
 * RMSE of a period mean in per cent, from the simulation study in the project's methods, section 8: N = 122, weekend
 * Fri-Sun.
 */
const STUDY: readonly (readonly [Design, number, number, number])[] = [
  ["rotating weekdays", 7, 13, 19],
  ["rotating weekdays", 14, 9, 13],
  ["rotating weekdays", 28, 6, 9],
  ["whole weeks", 7, 18, 27],
  ["whole weeks", 14, 12, 19],
  ["whole weeks", 28, 8, 13],
];

/** The study's runs begin on any day of the week, so that one run may stand in two weeks. */
function runsFromAnyDay(samples: number): readonly (readonly PlannedDay[])[] {
  return WEEK.map((_, start) =>
    Array.from({ length: samples }, (_, index) => ({
      week: Math.floor((start + index) / 7),
      isWeekend: (start + index) % 7 >= 4,
    })),
  );
}

/** Root mean square of the relative errors of several layouts, per cent. */
function rms(layouts: readonly (readonly PlannedDay[])[], spread: Spread): number {
  const squares = layouts.map((layout) => designError(layout, spread).relativeError ** 2);
  return 100 * Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / layouts.length);
}

describe("error of a period mean by design", () => {
  test.each(STUDY)("%s, %i samples: %i %% and %i %%", (design, samples, calm, wild) => {
    const layouts = design === "whole weeks" ? runsFromAnyDay(samples) : [layoutOf(design, samples)];
    expect(Math.abs(rms(layouts, CALM) - calm)).toBeLessThan(1.5);
    expect(Math.abs(rms(layouts, WILD) - wild)).toBeLessThan(1.5);
  });

  test.each([
    [CALM, 27],
    [WILD, 58],
  ])("7 times the same weekday, whichever it is: %#", (spread, expected) => {
    const layouts = WEEK.map((weekday) => layoutOf("fixed weekday", 7, { weekday }));
    expect(Math.abs(rms(layouts, spread) - expected)).toBeLessThan(1.5);
  });

  test("at the same number of samples rotating days err least, a fixed weekday most", () => {
    for (const samples of [7, 14, 21, 28]) {
      const [rotating, weeks, fixed] = (["rotating weekdays", "whole weeks", "fixed weekday"] as const).map(
        (design) => designError(layoutOf(design, samples), CALM).relativeError,
      );
      expect(rotating).toBeLessThan(weeks ?? 0);
      expect(weeks).toBeLessThan(fixed ?? 0);
    }
  });

  test("every day of the period leaves only the measurement error", () => {
    const layout = Array.from({ length: 119 }, (_, day) => ({
      week: Math.floor(day / 7),
      isWeekend: day % 7 < 3,
    }));
    const quiet = { ...CALM, measurementSd: 0 };
    expect(designError(layout, quiet, { periodDays: 119 }).relativeError).toBeCloseTo(0, 12);
  });
});

describe("layouts", () => {
  test("any number of rotating days holds both kinds in the week's shares", () => {
    for (let samples = 2; samples < 60; samples++) {
      const layout = layoutOf("rotating weekdays", samples);
      const weekend = layout.filter(({ isWeekend }) => isWeekend).length;
      expect(layout).toHaveLength(samples);
      expect(Math.abs(weekend - (3 * samples) / 7)).toBeLessThan(1);
    }
  });

  test("runs of four days and more hold both kinds of day", () => {
    for (let samples = 4; samples < 30; samples++) {
      expect(designError(layoutOf("whole weeks", samples), CALM).judged).toBe(true);
    }
  });
});
