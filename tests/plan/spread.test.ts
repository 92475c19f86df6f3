import { describe, expect, test } from "vitest";
import { addDays, weekdayOf } from "../../src/calendar/index.ts";
import { createRandom } from "../../src/numerics/index.ts";
import {
  affordableSamples,
  defaultSpread,
  observedSpread,
  type PastLoad,
  totalSd,
} from "../../src/plan/index.ts";

const FIRST = "2026-01-06"; // a Tuesday

describe("the spread of past samples", () => {
  test("by hand: two periods of three weekdays, weeks apart", () => {
    // logs 0, 1, 2 and 5, 6, 7: squares 2 and 2 on 2 x 2 degrees of freedom is too few; four days each give 5 + 5 on 6
    const period = (start: string, height: number) =>
      [0, 1, 2, 3].map((log, index) => ({ day: addDays(start, 7 * index), load: Math.exp(log + height) }));
    const spread = observedSpread([period(FIRST, 0), period("2026-05-05", 5)], { measurementSd: 0.2 });
    expect(spread?.degreesOfFreedom).toBe(6);
    expect(totalSd(spread ?? NONE)).toBeCloseTo(Math.sqrt(10 / 6), 12);
    expect(spread?.measurementSd).toBeCloseTo(0.2, 12);
    expect(spread?.weekSd).toBeCloseTo(0.15, 12);
  });

  test("the weekend ratio is that of the geometric means inside the periods", () => {
    const loads = [10, 20, 10, 20, 10, 20].map((load, index) => ({
      day: addDays(FIRST, index % 2 === 0 ? 7 * index : 7 * index + 4),
      load: load * (index + 1) ** 0,
    }));
    const noisy = [...loads, ...loads.map(({ day, load }) => ({ day: addDays(day, 56), load: load * 1.1 }))];
    expect(observedSpread([noisy])?.weekendRatio).toBeCloseTo(2, 10);
  });

  test("too few samples show no spread", () => {
    const four = [0, 7, 14, 21].map((shift) => ({ day: addDays(FIRST, shift), load: 10 + shift }));
    expect(observedSpread([four])).toBeNull();
    expect(observedSpread([])).toBeNull();
  });

  test("scale does not matter", () => {
    const random = createRandom(1);
    const loads = Array.from({ length: 20 }, (_, index) => ({
      day: addDays(FIRST, 5 * index),
      load: Math.exp(0.4 * random.normal()),
    }));
    const larger = loads.map(({ day, load }) => ({ day, load: 1000 * load }));
    expect(totalSd(observedSpread([larger]) ?? NONE)).toBeCloseTo(
      totalSd(observedSpread([loads]) ?? NONE),
      10,
    );
  });

  test("simulated: the total sd comes back, from spread days and from whole weeks", () => {
    const random = createRandom(2);
    const drawn = (shifts: readonly number[]) => {
      const weeks = new Map<number, number>();
      return shifts.map((shift) => {
        const week = Math.floor(shift / 7);
        const ofWeek = weeks.get(week) ?? 0.15 * random.normal();
        weeks.set(week, ofWeek);
        return { day: addDays("1800-01-06", shift), load: Math.exp(ofWeek + 0.3 * random.normal()) };
      });
    };
    const apart = Array.from({ length: 200 }, (_, year) =>
      drawn([0, 1, 2, 3, 4, 5, 6].map((index) => 365 * year + 15 * index)),
    );
    const together = Array.from({ length: 200 }, (_, year) =>
      drawn([0, 1, 2, 3, 4, 5, 6].map((day) => 364 * year + day)),
    );
    const truth = Math.hypot(0.15, 0.3);
    for (const periods of [apart, together]) {
      expect(Math.abs(totalSd(observedSpread(periods) ?? NONE) - truth)).toBeLessThan(0.025);
    }
  });
});

describe("past samples of which many lie below a limit", () => {
  // simulated: six periods of seven days with sd 0.5 of ln(load), weekend e^0.3 times the weekdays
  const drawn = (random: ReturnType<typeof createRandom>, limit: number): readonly (readonly PastLoad[])[] =>
    Array.from({ length: 6 }, (_, period) =>
      Array.from({ length: 7 }, (_, index) => {
        const day = addDays(FIRST, 122 * period + 8 * index);
        const isWeekend = ["Sat", "Sun", "Mon"].includes(weekdayOf(day));
        const load = Math.exp(0.5 * random.normal() + (isWeekend ? 0.3 : 0));
        return load < limit ? { day, load: null, highest: limit } : { day, load };
      }),
    );

  test.each([0.87, 1.14, 1.4])("a limit of %d leaves variance and weekend as they are", (limit) => {
    const random = createRandom(5);
    const spreads = Array.from({ length: 60 }, () => observedSpread(drawn(random, limit), { weekSd: 0 }));
    const seen = spreads.flatMap((spread) => (spread === null ? [] : [spread]));
    expect(seen.length).toBeGreaterThan(45);
    const meanOf = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
    // standard error of the mean variance 0.25 x sqrt(2 / (8 x 60)) = 0.016 with 8 degrees of freedom
    expect(Math.abs(meanOf(seen.map((spread) => totalSd(spread) ** 2)) - 0.25)).toBeLessThan(0.05);
    expect(Math.abs(meanOf(seen.map(({ weekendRatio }) => Math.log(weekendRatio))) - 0.3)).toBeLessThan(0.1);
    expect(meanOf(seen.map(({ degreesOfFreedom }) => degreesOfFreedom ?? 0))).toBeLessThan(35);
  });

  test("the sd of survreg in R, corrected by n / (n - 1), in one period of one kind of day", () => {
    // survreg(Surv(log(y), y > 10, type = "left") ~ 1, dist = "gaussian") of survival, below 10 at 10
    const values = [null, 12, 15, null, 30, 22, 11, null, 18, 41, 14, 27];
    const past = values.map((load, index) => ({ day: addDays(FIRST, 7 * index), load, highest: 10 }));
    const spread = observedSpread([past]);
    expect(totalSd(spread ?? NONE)).toBeCloseTo(0.585316597915 * Math.sqrt(12 / 11), 6);
    expect(spread?.source).toBe("12 samples of 1 periods");
  });

  test("a load below an unknown limit tells nothing", () => {
    const past = drawn(createRandom(7), 0);
    const [first = []] = past;
    const unknown = [[...first, { day: addDays(FIRST, 3), load: null, highest: null }], ...past.slice(1)];
    expect(observedSpread(unknown)).toEqual(observedSpread(past));
  });

  test("periods without anything measured show no spread", () => {
    const below = Array.from({ length: 12 }, (_, index) => ({
      day: addDays(FIRST, 7 * index),
      load: null,
      highest: 10,
    }));
    expect(observedSpread([below])).toBeNull();
  });
});

describe("defaults", () => {
  test("the published within-week sd is met, measurement error inside it", () => {
    const spread = defaultSpread("benzoylecgonine", 0.162);
    expect(Math.hypot(spread.daySd, spread.measurementSd)).toBeCloseTo(0.311, 12);
    expect(spread.weekendRatio).toBe(1.32);
    expect(spread.origin).toBe("assumed");
    expect(defaultSpread("toString", 0.1).source).toMatch(/calibration/);
  });
});

describe("what a budget buys", () => {
  const year = { periods: 3, plants: 1 };

  test("analyses", () => {
    expect(affordableSamples("rotating weekdays", { ...year, budget: 21 })).toBe(7);
    expect(affordableSamples("rotating weekdays", { ...year, budget: 42, plants: 2 })).toBe(7);
    expect(affordableSamples("rotating weekdays", { ...year, budget: 31, otherAnalyses: 10 })).toBe(7);
    expect(affordableSamples("rotating weekdays", { ...year, budget: 2 })).toBe(0);
  });

  test("money: visits make single days dearer than whole weeks", () => {
    const money = { ...year, budget: 3 * 14 * 3500, costPerSample: 3000, costPerVisit: 500 };
    expect(affordableSamples("rotating weekdays", money)).toBe(14);
    // 49 000 a period: two weeks at 21 500 leave 6 000, a visit and one sample more
    expect(affordableSamples("whole weeks", money)).toBe(15);
  });

  test("costs that are none are refused", () => {
    expect(() => affordableSamples("whole weeks", { ...year, budget: -1 })).toThrow(/budget/);
    expect(() => affordableSamples("whole weeks", { ...year, budget: 9, costPerSample: 0 })).toThrow(/cost/);
  });
});

const NONE = { daySd: 0, weekSd: 0, measurementSd: 0 };
