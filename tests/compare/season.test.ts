import { describe, expect, test } from "vitest";
import { comparePeriods } from "../../src/compare/index.ts";
import { priorsIn } from "../../src/compare/priors-in.ts";
import { periodLevel } from "../../src/levels/index.ts";
import { totalSigma } from "../../src/uncertainty/index.ts";
import { errorsOf, OPTIONS, sampleOf } from "../levels/simulated-samples.ts";

const WEEK = [212, 198, 240, 251, 388, 402, 295] as const;
const LATER = { ...OPTIONS, period: { label: "2027-T1", start: "2027-01-01", end: "2027-04-30" } };
type Side = Parameters<typeof periodLevel>[0];

/** Four whole weeks from a day; "<" where a load stands below its limit. */
function month(start: string, batch: string, limit = 0): Side {
  const from = Date.parse(start);
  return Array.from({ length: 28 }, (_, index) => {
    const load = WEEK[index % 7]! * (1 + 0.02 * (index % 5));
    const day = new Date(from + index * 86_400_000).toISOString().slice(0, 10);
    return sampleOf(day, load < limit ? `<${limit}` : load, errorsOf(batch));
  });
}

const compared = (from: Side, to: Side, seasonDip = 0.25) => {
  const dip = { priorSeasonDip: seasonDip };
  return comparePeriods(from, to, {
    from: periodLevel(from, { ...OPTIONS, ...dip }),
    to: periodLevel(to, { ...LATER, ...dip }),
  });
};
const width = ({ lower, upper }: { lower: number | null; upper: number | null }) =>
  Math.log((upper ?? 0) / (lower ?? 1));

describe("campaigns at different times of the tertial", () => {
  const early = month("2026-01-05", "b1");
  const sameWeeks = month("2027-01-04", "b2");
  const late = month("2027-03-29", "b2");

  test("the season is in the interval, and the row says so", () => {
    const [same, apart] = [compared(early, sameWeeks), compared(early, late)];
    expect(same.flags).not.toContain("SEASON_PRIOR_ADDED");
    expect(apart.flags).toContain("SEASON_PRIOR_ADDED");
    expect(apart.intervalKind).toBe("with prior");
    expect(width(apart)).toBeGreaterThan(1.1 * width(same));
    expect(apart.ratio).toBeCloseTo(same.ratio ?? 0, 12);
  });

  test("by hand: 84 and 85 days of the year apart, the error is 2 A L sin(w D / 2), in quadrature", () => {
    const [with25, without] = [compared(early, late), compared(early, late, 0)];
    const turn = (2 * Math.PI) / 365.25;
    const run = Math.sin(14 * turn) / (28 * Math.sin(turn / 2));
    // from 2026-01-05 to 2027-03-29 are 448 days, less a year of 365.25; the periods lie .25 day apart
    const season = Math.log(4 / 3) * run * Math.sin((turn * (448 - 365.25)) / 2);
    const t = (comparison: typeof with25) => comparison.degreesOfFreedom ?? 1e9;
    expect(t(with25)).toBeGreaterThan(100);
    // both t quantiles lie within 1 % of 1.96; the weights of the weekend move the middle of the days a little
    const variance = (w: number) => (w / (2 * 1.975)) ** 2;
    expect(Math.sqrt(variance(width(with25)) - variance(width(without)))).toBeCloseTo(season, 1.7);
  });

  test("with non-detects it enters the same way, and the interval is `with prior`", () => {
    const [a, b] = [month("2026-01-05", "b1", 205), month("2027-03-29", "b2", 205)];
    const [apart, without] = [compared(a, b), compared(a, b, 0)];
    expect(apart.method).toContain("re-censored");
    expect(width(apart)).toBeGreaterThan(width(without));
    expect(apart.flags).toContain("SEASON_PRIOR_ADDED");
    expect(apart.intervalKind).toBe("with prior");
    expect(without.flags).not.toContain("SEASON_PRIOR_ADDED");
  });
});

describe("which priors carry an interval", () => {
  const term = (source: string, sigma: number) =>
    ({ source, scope: "substance", key: source, sigma }) as const;

  test("a tenth of the variance is told, less is not", () => {
    const errors = [term("batch", 0.3), term("season", 0.1)];
    const variance = totalSigma(errors) ** 2;
    expect(priorsIn(errors, variance)).toEqual(["SEASON_PRIOR_ADDED"]);
    expect(priorsIn([term("batch", 0.31), term("season", 0.1)], 0.31 ** 2 + 0.01)).toEqual([]);
    expect(priorsIn([term("weeks", 0.2), term("season", -0.2)], 0.08)).toEqual([
      "WEEK_PRIOR_ADDED",
      "SEASON_PRIOR_ADDED",
    ]);
    expect(priorsIn([], 0)).toEqual([]);
  });
});
