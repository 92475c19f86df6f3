import { describe, expect, test } from "vitest";
import { addDays } from "../../src/calendar/index.ts";
import { comparePeriods, compareWithoutDays, differingDays, verdicts } from "../../src/compare/index.ts";
import { periodLevel } from "../../src/levels/index.ts";
import { errorsOf, OPTIONS, rotating, ZONE } from "../levels/simulated-samples.ts";

const LAST = { period: { label: "2025-T1", start: "2025-01-01", end: "2025-04-30" }, timeZone: ZONE };

const lastYear = (loads: readonly (number | string)[]) => {
  const samples = rotating(loads, "2025-01-02", errorsOf("b1"));
  return { samples, level: periodLevel(samples, LAST) };
};
const thisYear = (loads: readonly (number | string)[]) => {
  const samples = rotating(loads, "2026-01-01", errorsOf("b2"));
  return { samples, level: periodLevel(samples, OPTIONS) };
};

function compared(before: readonly (number | string)[], after: readonly (number | string)[], level = 0.95) {
  const [from, to] = [lastYear(before), thisYear(after)];
  const comparison = comparePeriods(from.samples, to.samples, { from: from.level, to: to.level, level });
  const [answer] = verdicts([{ ...comparison, headline: true, comparable: true }], level);
  return { ...comparison, verdict: answer?.verdict };
}

const BELOW_50 = ["<50", "<50", "<50", "<50", "<50", "<50", "<50"];

describe("limits", () => {
  test("a lowered limit alone never makes an increase", () => {
    const answer = compared(BELOW_50, [12, 15, 22, 30, "<10", 25, 28]);
    expect(answer).toMatchObject({ verdict: "no certain change", ratio: null, pValue: 1 });
    expect(answer.flags).toContain("BOUNDS_ONLY");
  });

  test("nor does a raised one make a decrease", () => {
    const answer = compared([12, 15, 22, 30, 17, 25, 28], BELOW_50);
    expect(answer.verdict).toBe("no certain change");
  });

  test("0 of 7, then 6 of 7 well above the same limit: an increase (Fisher's p .004662, R)", () => {
    const answer = compared(BELOW_50, [112, 150, 122, 130, "<50", 125, 128]);
    expect(answer).toMatchObject({
      verdict: "increase",
      ratio: null,
      upper: null,
      intervalKind: "one-sided",
    });
    expect(answer.pValue).toBeCloseTo(0.004662004662004657, 12);
    expect(answer.lower).toBeGreaterThan(1.2);
  });

  test("and the same the other way round", () => {
    const answer = compared([112, 150, 122, 130, "<50", 125, 128], BELOW_50);
    expect(answer).toMatchObject({ verdict: "decrease", lower: null, intervalKind: "one-sided" });
    expect(answer.upper).toBeLessThan(1 / 1.2);
  });

  test("just above the limit is within the laboratory's own bias: no certain change", () => {
    expect(compared(BELOW_50, [52, 55, 52, 53, "<50", 55, 58]).verdict).toBe("no certain change");
  });

  test("a limit that nobody stated stops the comparison", () => {
    const answer = compared([60, "<?", 70, 80, 65, 90, 100], [60, 55, 70, 80, 65, 90, 100]);
    expect(answer.pValue).toBeNull();
    expect(answer.flags).toContain("LIMIT_UNKNOWN");
  });
});

describe("non-detects on a side", () => {
  const before = [60, "<50", 70, 80, "<55", 90, 100];
  const after = [160, 150, 170, 180, "<55", 190, 200];

  test("the same samples twice: ratio 1, p 1", () => {
    const answer = compared(before, before);
    expect(answer.ratio).toBeCloseTo(1, 8);
    expect(answer.pValue).toBeCloseTo(1, 6);
    expect(answer.intervalKind).toBe("confidence");
  });

  test("exchanged sides turn the interval over", () => {
    const [from, to] = [lastYear(before), thisYear(after)];
    const there = comparePeriods(from.samples, to.samples, { from: from.level, to: to.level });
    const back = comparePeriods(to.samples, from.samples, { from: to.level, to: from.level });
    expect((there.lower ?? 0) * (back.upper ?? 0)).toBeCloseTo(1, 6);
    expect(back.pValue).toBeCloseTo(there.pValue ?? 0, 8);
    expect([there.direction, back.direction]).toEqual(["increase", "decrease"]);
  });

  test("loads x k on both sides change nothing", () => {
    const scale = (load: number | string) =>
      typeof load === "number" ? load * 40 : `<${Number(load.slice(1)) * 40}`;
    const plain = compared(before, after);
    const scaled = compared(before.map(scale), after.map(scale));
    expect(scaled.ratio).toBeCloseTo(plain.ratio ?? 0, 6);
    expect(scaled.pValue).toBeCloseTo(plain.pValue ?? 0, 8);
  });

  test("a higher confidence level never narrows", () => {
    const [narrow, wide] = [compared(before, after, 0.8), compared(before, after, 0.99)];
    expect(wide.lower).toBeLessThan(narrow.lower ?? 0);
    expect(wide.upper).toBeGreaterThan(narrow.upper ?? 0);
  });

  test("nothing censored: it is the ratio of the two levels", () => {
    const answer = compared([60, 55, 70, 80, 65, 90, 100], [160, 150, 170, 180, 140, 190, 200]);
    expect(answer.method).toContain("Welch-Satterthwaite");
    expect(answer.verdict).toBe("increase");
  });

  test("fewer than 4 samples: too few, whatever they show", () => {
    expect(compared(["<50", "<50", "<50"], after).verdict).toBe("too few samples");
    expect(compared([], after).verdict).toBe("too few samples");
  });
});

describe("days that one side has alone", () => {
  test("a holiday on one side is named, one on both is not", () => {
    const { from, to } = differingDays(["2025-01-01", "2025-02-11"], ["2026-01-01", "2026-01-06"]);
    expect(from).toEqual([]);
    expect(to.map(({ day }) => day)).toEqual(["2026-01-06"]);
  });

  test("events count like holidays", () => {
    const market = { day: "2026-02-05", name_sv: "marknad", name_en: "market" };
    expect(differingDays(["2025-02-05"], ["2026-02-05"], { events: [market] }).to).toEqual([market]);
  });

  test("one holiday among many days is not named, one among few is", () => {
    const days = Array.from({ length: 27 }, (_, index) => addDays("2026-01-07", index));
    expect(differingDays(["2025-02-05"], ["2026-01-06", ...days]).to).toEqual([]);
    expect(differingDays(["2025-02-05"], ["2026-01-06", ...days.slice(0, 13)]).to).toHaveLength(1);
  });

  test("paydays are named only when their share differs by more than a third", () => {
    // paydays of 2026: Friday 23 January (the 25th is a Sunday), 25 February, 25 March
    const payday = ["2026-01-23", "2026-02-25", "2026-03-25"];
    const others = ["2026-01-14", "2026-02-03", "2026-03-05", "2026-03-11"];
    const usual = ["2025-01-14", "2025-02-03", "2025-02-11", "2025-03-05"];
    expect(differingDays(usual, [...payday, ...others]).to.map(({ day }) => day)).toEqual(payday);
    expect(differingDays([...payday, ...others], usual).from).toHaveLength(3);
    expect(differingDays(usual, [...payday.slice(1), ...others]).to).toEqual([]);
    expect(differingDays(payday, payday)).toEqual({ from: [], to: [] });
  });

  test("between seasons holidays are not named, events are", () => {
    const market = { day: "2026-02-05", name_sv: "marknad", name_en: "market" };
    const options = { events: [market], holidays: false };
    expect(differingDays(["2025-09-03"], ["2026-01-06", "2026-02-05"], options).to).toEqual([market]);
  });

  test("the comparison without one extreme day stands beside, named", () => {
    const fromSamples = rotating([100, 105, 98, 102, 97, 103, 99], "2025-01-02", errorsOf("b1"));
    const toSamples = rotating([100, 105, 98, 102, 97, 103, 3000], "2026-01-01", errorsOf("b2"));
    const without = compareWithoutDays(fromSamples, toSamples, ["2026-04-07"], { from: LAST, to: OPTIONS });
    expect(without.ratio).toBeCloseTo(1, 1);
    expect(without.method).toContain("without 2026-04-07");
  });
});

describe("loads above the upper limit", () => {
  const above = [">50", ">50", ">50", ">50", ">50", ">50", ">50"];
  const seen = [60, 55, 70, 80, 65, 90, 100];
  const lift = (loads: readonly (number | string)[], from: string) =>
    rotating(loads, from).map((sample, index) =>
      String(loads[index]).startsWith(">") ? { ...sample, lowest: 50, highest: null } : sample,
    );
  const between = (before: readonly (number | string)[], after: readonly (number | string)[]) => {
    const [fromSamples, toSamples] = [lift(before, "2025-01-02"), lift(after, "2026-01-01")];
    const from = periodLevel(fromSamples, LAST);
    return comparePeriods(fromSamples, toSamples, { from, to: periodLevel(toSamples, OPTIONS) });
  };

  test.each([
    ["before", above, seen],
    ["after", seen, above],
    ["both", above, above],
    ["one fit without scatter", Array(7).fill(100), [200, 200, 200, 200, 200, 200, ">50"]],
  ])("a campaign wholly above it (%s): p 1, no ratio, bounds only", (_, before, after) => {
    const answer = between(before, after);
    expect(answer).toMatchObject({ pValue: 1, ratio: null, lower: null, upper: null });
    expect(answer.flags).toContain("BOUNDS_ONLY");
  });

  test("at a limit of 100, loads only known to lie above 50 make no change in either direction", () => {
    const low = Array(7).fill("<100");
    for (const [before, after] of [
      [low, above],
      [above, low],
    ] as const) {
      expect(between(before, after)).toMatchObject({ ratio: null, pValue: 1 });
    }
    // six of seven well above 100, but the other side may be as high
    const high = [300, 350, 280, 310, 330, 290, "<100"];
    expect(between(above, high).pValue).toBeGreaterThan(0.05);
    expect(between(low, high).pValue).toBeLessThan(0.05);
  });
});
