import { describe, expect, test } from "vitest";
import { addDays, daysOf, type Period } from "../../src/calendar/index.ts";
import { periodLevel } from "../../src/levels/index.ts";
import { observations } from "../../src/levels/observation.ts";
import { seasonPrior } from "../../src/levels/season-prior.ts";
import { createRandom } from "../../src/numerics/index.ts";
import { ratioErrors, totalSigma } from "../../src/uncertainty/index.ts";
import { OPTIONS, SPRING, sampleOf, week, ZONE } from "./simulated-samples.ts";

const TURN = (2 * Math.PI) / 365.25;
/** 1461 days after SPRING: the same place in the year to the hour. */
const LATER: Period = { label: "2030-T1", start: "2030-01-01", end: "2030-04-30" };
const DIP = 0.25;
const AMPLITUDE = Math.log(1 / (1 - DIP)) / 2;

const run = (count: number, step = 1) => Array.from({ length: count }, (_, index) => index * step);
const termsOf = (places: readonly number[], period = SPRING, dip = DIP, length = 1) =>
  seasonPrior(
    observations(
      places.map((place) => sampleOf(addDays(period.start, place), 100, undefined, length)),
      ZONE,
    ),
    places.map(() => 1 / places.length),
    period,
    dip,
  );
const between = (from: readonly number[], to: readonly number[]) =>
  totalSigma(ratioErrors(termsOf(to, LATER), termsOf(from, SPRING)));

describe("closed forms", () => {
  test.each([14, 42, 100])("two whole weeks %i days of the season apart: 2 A L sin(w D / 2)", (apart) => {
    // mean of a cosine over 7 days: L times that of their middle
    const week = Math.sin((7 * TURN) / 2) / (7 * Math.sin(TURN / 2));
    const expected = 2 * AMPLITUDE * week * Math.sin((TURN * apart) / 2);
    const days = run(7);
    expect(
      between(
        days,
        days.map((day) => day + apart),
      ),
    ).toBeCloseTo(expected, 12);
  });

  test("weeks at the same time of the year have no error between them, whatever each has of its own", () => {
    const late = run(7).map((day) => day + 100);
    expect(totalSigma(termsOf(late))).toBeGreaterThan(0.05);
    expect(between(late, late)).toBeCloseTo(0, 12);
  });

  test("a single day in the middle of half a year: A (1 - mean of the cosine over that half)", () => {
    const half: Period = { label: "half", start: "2026-01-01", end: addDays("2026-01-01", 182) };
    const mean = Math.sin((183 * TURN) / 2) / (183 * Math.sin(TURN / 2));
    expect(totalSigma(termsOf([91], half))).toBeCloseTo(AMPLITUDE * (1 - mean), 12);
  });

  test("the error grows with the logarithm of the dip", () => {
    const size = (dip: number) => totalSigma(termsOf(run(7), SPRING, dip));
    expect(size(0.5) / size(0.25)).toBeCloseTo(Math.log(2) / Math.log(4 / 3), 12);
  });
});

describe("no terms", () => {
  test("every day sampled, days spread over the period, no season, no samples", () => {
    expect(termsOf(run(daysOf(SPRING).length))).toEqual([]);
    expect(termsOf(run(15, 8).map((day) => day + 4))).toEqual([]);
    expect(termsOf(run(7), SPRING, 0)).toEqual([]);
    expect(termsOf([])).toEqual([]);
  });
});

test("a composite of three days is its three days", () => {
  const [composite, single] = [termsOf([10], SPRING, DIP, 3), termsOf([10, 11, 12])];
  expect(composite.map(({ key }) => key)).toEqual(["cosine", "sine"]);
  for (const [index, { sigma }] of composite.entries()) {
    expect(sigma).toBeCloseTo(single[index]?.sigma ?? 0, 12);
  }
});

test("law: a cycle of that dip never moves the ratio by more than the error, and reaches it where it is steepest", () => {
  const places = [run(7).map((day) => day + 5), run(7).map((day) => day + 80)] as const;
  const error = between(...places);
  // the period means are the same in both years
  const contrast = (phase: number) => {
    const mean = (days: readonly number[]) =>
      days.reduce((sum, day) => sum + AMPLITUDE * Math.cos(TURN * day + phase), 0) / days.length;
    return Math.abs(mean(places[1]) - mean(places[0]));
  };
  const random = createRandom(5);
  const seen = Array.from({ length: 2000 }, () => contrast(2 * Math.PI * random.next()));
  expect(Math.max(...seen)).toBeLessThanOrEqual(error * (1 + 1e-9));
  expect(Math.max(...seen)).toBeGreaterThan(0.999 * error);
});

describe("in a level", () => {
  const WEEK = [212, 198, 240, 251, 388, 402, 295] as const;
  const sources = (level: ReturnType<typeof periodLevel>) => ({
    own: level.sharedErrors.map(({ source }) => source),
    compared: level.comparisonErrors.map(({ source }) => source),
  });

  test("the season enters comparisons, never the level's own interval", () => {
    const level = periodLevel(week(WEEK, "2026-01-05"), OPTIONS);
    expect(sources(level).own).not.toContain("season");
    expect(sources(level).compared.filter((source) => source === "season")).toHaveLength(2);
    const without = periodLevel(week(WEEK, "2026-01-05"), { ...OPTIONS, priorSeasonDip: 0 });
    expect(sources(without).compared).not.toContain("season");
    expect([without.lower, without.upper]).toEqual([level.lower, level.upper]);
  });

  test("a level of the sampled days alone has none", () => {
    const level = periodLevel(week(WEEK, "2026-01-05"), { ...OPTIONS, target: "sampled days" });
    expect(sources(level).compared).not.toContain("season");
  });

  test("a dip that cannot be is refused", () => {
    expect(() => periodLevel([], { ...OPTIONS, priorSeasonDip: 1 })).toThrowError(/priorSeasonDip/);
  });
});
