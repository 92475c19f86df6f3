import { describe, expect, test } from "vitest";
import { createRandom } from "../../src/numerics/index.ts";
import {
  createStudy,
  interruptions,
  knownDayEffects,
  suddenChanges,
  type TidyRow,
  trend,
  unusualDays,
  weekdayProfiles,
} from "../../src/study/index.ts";
import { sample } from "./_simulated.ts";

const DAY = 86_400_000;

/** Simulated daily samples from 2 January 2023 (a Monday) on; `factor` of a day multiplies 500 ng/L. */
function daily(
  count: number,
  factor: (index: number, day: string) => number,
  given: { readonly seed?: number; readonly site?: string; readonly sd?: number } = {},
): readonly TidyRow[] {
  const random = createRandom(given.seed ?? 7);
  return Array.from({ length: count }, (_, index) => {
    const day = new Date(Date.UTC(2023, 0, 2) + index * DAY).toISOString().slice(0, 10);
    const noise = Math.exp((given.sd ?? 0.1) * random.normal());
    const concentration = 500 * factor(index, day) * noise;
    return sample(day, { site: given.site ?? "A", concentration, batch: day });
  });
}

const weekend = (index: number): number => (index % 7 >= 5 ? 1.5 : 1);

describe("weekdayProfiles", () => {
  const rows = weekdayProfiles(daily(70, weekend));
  test("seven weekdays; the weekend's truth lies inside its interval, the ratios' geometric mean is 1", () => {
    expect(rows.map(({ weekday }) => weekday)).toEqual(["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]);
    const truth = 1.5 ** (5 / 7);
    const saturday = rows[5]!;
    expect(saturday.samples).toBe(10);
    expect(saturday.lower).toBeLessThan(truth);
    expect(saturday.upper).toBeGreaterThan(truth);
    expect(rows.reduce((product, { ratio }) => product * ratio, 1)).toBeCloseTo(1, 10);
  });
  test("one weekday alone has no profile", () => {
    expect(weekdayProfiles(daily(1, weekend))).toHaveLength(0);
  });
});

describe("knownDayEffects and trendMethod regression", () => {
  const payday = (day: string): number => (day.endsWith("-25") ? 1 : 0);
  const events = [
    { from: "2023-07-10", to: "2023-07-16", site: "", kind: "event", title: "festival" },
  ] as const;
  const lab = daily(
    400,
    (index, day) =>
      weekend(index) * (day >= "2023-07-10" && day <= "2023-07-16" ? 3 : 1) * 1.4 ** payday(day),
  );
  const study = createStudy({ lab, events });
  test("a festival that trebles the load is found, its interval holds 200 %", () => {
    const festival = knownDayEffects(study).find(({ day }) => day === "festival")!;
    expect(festival.lower).toBeLessThan(200);
    expect(festival.upper).toBeGreaterThan(200);
    expect(festival.p_value).toBeLessThan(1e-6);
    expect(festival.lower).toBeGreaterThan(100);
  });
  test("holidays and paydays are known days; an even flow has no wet weather", () => {
    const days = knownDayEffects(study).map(({ day }) => day);
    expect(days).toEqual(["holiday", "payday", "festival"]);
  });
  test("a flow of three times the dry one makes a wet day", () => {
    const wet = lab.map((row, index) => (index % 10 === 0 ? { ...row, flow_m3_per_day: 36_000 } : row));
    const effect = knownDayEffects(wet).find(({ day }) => day === "wet weather")!;
    // the concentration stays, so the load is three times as high
    expect(effect.lower).toBeLessThan(200);
    expect(effect.upper).toBeGreaterThan(200);
  });
  test("trend by regression names the terms it used", () => {
    const [row] = trend(study, { trendMethod: "regression" });
    expect(row?.method).toContain("with holiday, payday, festival");
    expect(row).toMatchObject({ samples: 400, verdict: "no certain change" });
  });
});

describe("suddenChanges", () => {
  test("a rise by half at day 60 is found there, one row", () => {
    const [row, ...others] = suddenChanges(daily(120, (index) => (index < 60 ? 1 : 1.5) * weekend(index)));
    expect(others).toHaveLength(0);
    expect(Math.abs(Date.parse(row!.first_after!) - Date.UTC(2023, 2, 3)) / DAY).toBeLessThanOrEqual(1);
    expect(row!.change_percent!).toBeGreaterThan(35);
    expect(row!.change_percent!).toBeLessThan(65);
  });
  test("a series without one says so with empty days; a short one is not searched", () => {
    expect(suddenChanges(daily(120, weekend))[0]).toMatchObject({ samples: 120, first_after: null });
    expect(suddenChanges(daily(20, weekend))[0]).toMatchObject({ samples: 20, autocorrelation: null });
  });
});

describe("unusualDays", () => {
  test("one day of eight times the usual load is the one row", () => {
    const rows = unusualDays(daily(40, (index) => (index === 30 ? 8 : 1)));
    expect(rows.map(({ date }) => date)).toEqual(["2023-02-01"]);
    expect(rows[0]!.surprise).toBeGreaterThan(3.5);
  });
  test("of 240 ordinary days at most one is called unusual (3.5 sd: 1 in 2149)", () => {
    const found = [1, 2, 3, 4, 5, 6].flatMap((seed) => [...unusualDays(daily(40, () => 1, { seed }))]);
    expect(found.length).toBeLessThanOrEqual(1);
  });
  test("a non-detect amid high loads surprises by being low", () => {
    const lab = daily(40, () => 1).map((row, index) =>
      index === 30 ? { ...row, concentration_ng_per_l: "<20" } : row,
    );
    const [row] = unusualDays(lab);
    expect(row).toMatchObject({ date: "2023-02-01", load_mg_per_day_per_1000: null });
    expect(row!.surprise).toBeLessThan(-3.5);
  });
});

describe("interruptions", () => {
  const shared = (index: number): number => 1 + 0.3 * Math.sin(index / 4);
  const events = [
    { from: "2023-02-21", to: "2023-02-21", site: "A", kind: "intervention", title: "closure" },
  ] as const;
  const lab = [
    ...daily(100, (index) => shared(index) * (index < 50 ? 1 : 0.6)),
    ...daily(100, shared, { site: "B", sd: 0.05, seed: 9 }),
  ];
  const study = createStudy({ lab, events });
  test("against a comparison plant the fall by 40 % lies in a narrow interval", () => {
    const rows = interruptions(study, { comparisonSite: "B" });
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      site: "A",
      intervention: "closure",
      comparison_site: "B",
      samples_before: 50,
      samples_after: 50,
    });
    expect(rows[0]!.step_lower!).toBeLessThan(-40);
    expect(rows[0]!.step_upper!).toBeGreaterThan(-40);
    expect(rows[0]!.step_p_value!).toBeLessThan(0.001);
  });
  test("below 8 samples on a side there is no effect, but the counts; no intervention, no rows", () => {
    const early = [{ ...events[0], from: "2023-01-05", to: "2023-01-05" }];
    expect(interruptions(createStudy({ lab, events: early }))[0]).toMatchObject({
      samples_before: 3,
      step_percent: null,
    });
    expect(interruptions(createStudy({ lab }))).toHaveLength(0);
  });
});
