import { describe, expect, test } from "vitest";
import { addDays } from "../../src/calendar/index.ts";
import { answerSentence } from "../../src/report/index.ts";
import { compare, compareBudgets, summarise } from "../../src/study/index.ts";

/** Simulated: one whole week from each first day, one batch each. */
const weeksFrom = (...starts: readonly string[]) =>
  starts.flatMap((start) =>
    [480, 500, 520, 510, 700, 720, 560].map((concentration, index) => ({
      site: "A",
      date: addDays(start, index),
      biomarker: "benzoylecgonine",
      concentration,
      unit: "ng/L",
      flow_m3_per_day: 12000,
      population: 37000,
      analysis_date: addDays(start, 20),
    })),
  );

const APART = weeksFrom("2025-01-13", "2026-04-07");
const SAME = weeksFrom("2025-01-13", "2026-01-12");
const lastYear = (rows: typeof APART, settings = {}) =>
  compare(rows, { contrast: "same period last year", settings }).find(({ scope }) => scope === "plant");

describe("whole weeks at different times of the tertial", () => {
  test("the season is allowed for and named, the same weeks of both years have none", () => {
    expect(lastYear(APART)?.flags).toContain("SEASON_PRIOR_ADDED");
    expect(lastYear(SAME)?.flags).not.toContain("SEASON_PRIOR_ADDED");
    expect(lastYear(APART)?.upper).toBeGreaterThan(lastYear(SAME)?.upper ?? Infinity);
  });

  test("the setting switches it off and is refused where it cannot be", () => {
    const off = lastYear(APART, { seasonDip: 0 });
    expect(off?.flags).not.toContain("SEASON_PRIOR_ADDED");
    expect(off?.upper).toBeLessThan(lastYear(APART)?.upper ?? 0);
    expect(() => lastYear(APART, { seasonDip: 1 })).toThrowError(/seasonDip/);
  });

  test("it is a line of the budget", () => {
    const share = (rows: typeof APART) =>
      compareBudgets(rows, { contrast: "same period last year" }).find(({ source }) => source === "season")
        ?.share_percent ?? 0;
    expect(share(APART)).toBeGreaterThan(10);
    expect(share(SAME)).toBeLessThan(0.1);
  });

  test("the sentence says on which assumptions the interval rests, in both languages", () => {
    const row = lastYear(APART);
    if (row === undefined) throw new Error("no row");
    const [sv, en] = [answerSentence(row, "sv"), answerSentence(row, "en")];
    expect(sv).toContain("Prov från dagar i följd visar inte hur veckor skiljer sig åt");
    expect(sv).toContain("Proven togs vid olika tid på året i de två perioderna");
    expect(en).toContain("Samples from days in a row do not show how weeks differ");
    expect(en).toContain("taken at different times of the year");
    expect(sv).not.toContain("Proven är få");
  });
});

test("a campaign that is its own period: its level leans on nothing, its comparison on how weeks differ", () => {
  const settings = { period: "campaign" } as const;
  const [level] = summarise(SAME, settings);
  expect(level?.interval_kind).toBe("confidence");
  const [row] = compare(SAME, { settings });
  expect(row?.interval_kind).toBe("with prior");
  expect(row?.flags).toContain("WEEK_PRIOR_ADDED");
  expect(row?.flags).not.toContain("SEASON_PRIOR_ADDED");
});
