import { describe, expect, test } from "vitest";
import { addDays, dayWindow, weekdayOf } from "../../src/calendar/index.ts";
import { checkDayLabels } from "../../src/quality/index.ts";
import type { Measurement } from "../../src/samples/index.ts";
import { ngPerL } from "../../src/units/index.ts";
import { HOUR, measurement, ZONE } from "../loads/_simulated.ts";

/** Geometric mean loads of a day over Tuesday's, Nordic city-weeks 2011-2024 (EUDA/SCORE), rounded: by start day. */
const WEEK = { Mon: 1.9, Tue: 1, Wed: 0.9, Thu: 0.9, Fri: 1, Sat: 2.4, Sun: 2.5 } as const;

/** Simulated weeks of one biomarker, dated by the day `late` days after sampling began. */
function weeks(count: number, late: number, biomarker = "MDMA"): Measurement[] {
  return Array.from({ length: 7 * count }, (_, index) => {
    const began = addDays("2026-01-12", index);
    // a fixed wobble of up to 20 % from week to week
    const wobble = 1 + 0.2 * Math.sin(7 * index);
    return measurement({
      biomarker,
      window: dayWindow(addDays(began, late), ZONE),
      concentration: ngPerL(100 * WEEK[weekdayOf(began)] * wobble),
    });
  });
}

const doubts = (samples: readonly Measurement[], dayLabel?: "start" | "end") =>
  checkDayLabels(samples, { timeZone: ZONE, ...(dayLabel === undefined ? {} : { dayLabel }) });

describe("dates read as the start of sampling", () => {
  test("which they are: nothing is said", () => {
    expect(doubts(weeks(20, 0))).toEqual([]);
  });

  test("but name the end: told once for the site, as an indication", () => {
    const told = doubts([...weeks(20, 1), ...weeks(20, 1, "benzoylecgonine")]);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({
      code: "DAY_LABEL_DOUBTFUL",
      severity: "warning",
      row: null,
      details: { site: "Simulated plant", first: "Monday", second: "Saturday", label: "end" },
    });
    expect(told[0]?.details.count).toBeGreaterThanOrEqual(19);
    expect(told[0]?.details.count).toBeLessThanOrEqual(20);
    expect(told[0]?.details.ratio).toBeGreaterThan(1.5);
  });

  test("each site for itself", () => {
    const other = weeks(20, 0).map((sample) => ({ ...sample, site: "Other" }));
    expect(doubts([...other, ...weeks(20, 1)]).map(({ details }) => details.site)).toEqual([
      "Simulated plant",
    ]);
  });
});

test("dates read as the end of sampling, though they name its start", () => {
  // the reader has placed each window a day before its date
  expect(doubts(weeks(20, -1), "end")).toMatchObject([
    { details: { first: "Saturday", second: "Monday", side: "earlier", other: "began", label: "start" } },
  ]);
  expect(doubts(weeks(20, 0), "end")).toEqual([]);
});

describe("too little to say anything", () => {
  test("five weekends", () => {
    expect(doubts(weeks(5, 1))).toEqual([]);
    expect(doubts(weeks(7, 1))).toHaveLength(1);
  });

  test("windows that were stated leave no doubt", () => {
    const stated = weeks(20, 1).map((sample) => ({
      ...sample,
      window: { start: sample.window.start + 8 * HOUR, end: sample.window.end + 8 * HOUR },
    }));
    expect(doubts(stated)).toEqual([]);
  });

  test("residues without a weekly rhythm, non-detects, and a week without shape", () => {
    expect(doubts(weeks(20, 1, "cotinine"))).toEqual([]);
    expect(doubts(weeks(20, 1).map((sample) => ({ ...sample, concentration: null })))).toEqual([]);
    expect(doubts(weeks(20, 1).map((sample) => ({ ...sample, concentration: ngPerL(100) })))).toEqual([]);
  });
});
