import { describe, expect, test } from "vitest";
import { cityTrends, createStudy, regionalTrends, report, type TidyRow } from "../../src/study/index.ts";
import { sameDates } from "../../src/study/same-dates.ts";
import { mannKendall } from "../../src/trend/index.ts";
import { type SampleInput, tertial } from "./_simulated.ts";

/** Simulated years of a plant, each `growth` times the one before, times one of the small factors. */
function years(
  site: string,
  growth: number,
  factors: readonly number[],
  given: SampleInput = {},
): readonly TidyRow[] {
  return factors.flatMap((factor, index) =>
    tertial(
      2018 + index,
      1,
      { ...given, site, concentration: 500 * growth ** index * factor },
      [1, 1.02, 0.98, 1.01, 0.99, 1.03, 0.97],
    ),
  );
}

const YEARLY = { period: "year" } as const;
const SIX = [1, 1.05, 0.98, 1.02, 0.97, 1.01];

describe("regionalTrends", () => {
  const sites = ["A", "B"].map((site) => ({ site, municipality: "M", population: 37_000 }));
  const lab = [...years("A", 1.2, SIX), ...years("B", 1.1, SIX.toReversed())];

  test("over the plants of a municipality: S summed inside plants, exact p over orders of whole periods", () => {
    const rows = regionalTrends(createStudy({ lab, sites, ...YEARLY }));
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      scope: "municipality",
      site: "M",
      places: "A; B",
      levels: 12,
      first: "2018",
      last: "2023",
      verdict: "increase",
    });
    // Both rise in every pair of years, so only the order seen and its mirror are as extreme: 2 / 6!
    expect(rows[0]?.p_value).toBeCloseTo(2 / 720, 12);
    expect(rows[0]?.change_percent_per_year).toBeGreaterThan(10);
    expect(rows[0]?.change_percent_per_year).toBeLessThan(20);
  });

  test("across cities, each at its own level; the headline drugs of the scope are judged together", () => {
    const drugs = ["benzoylecgonine", "MDMA", "tramadol"];
    const many = drugs.flatMap((biomarker) => [
      ...years("A", 1.2, SIX, { biomarker }),
      ...years("B", 1.2, SIX, { biomarker, population: 3700 }),
    ]);
    const rows = regionalTrends(many, YEARLY);
    expect(rows.map(({ scope, site, biomarker }) => [scope, site, biomarker])).toEqual(
      drugs.map((biomarker) => ["cities", "", biomarker]),
    );
    expect(rows.map(({ adjusted_p_value }) => adjusted_p_value === null)).toEqual([false, false, true]);
    expect(rows[2]?.flags).toContain("EXPLORATORY");
  });

  test("the report of a municipality with two plants tells it; a plant too small to be shown is not in it", () => {
    const reported = (population: number): string => {
      const own = sites.map((row) => (row.site === "B" ? { ...row, population } : row));
      return report(createStudy({ lab, sites: own, ...YEARLY, language: "en" })).page;
    };
    expect(reported(37_000)).toContain("A and B, each plant compared with itself: certain increase");
    expect(reported(500)).not.toContain("each plant compared");
  });

  test("a break in one place parts its own levels only; one place has no row", () => {
    const broken = lab.map((row) =>
      row.site === "A" && String(row.date) >= "2021" ? { ...row, laboratory: "Y" } : row,
    );
    const [row] = regionalTrends(broken, YEARLY);
    expect(row).toMatchObject({ places: "A; B", levels: 12 });
    // 15 pairs in B, 3 on each side of the break in A
    expect(mannKendall([0, 1, 2], [1, 2, 3]).score).toBe(3);
    expect(row?.method).toContain("3 places");
    expect(regionalTrends(years("A", 1.2, SIX), YEARLY)).toHaveLength(0);
  });

  test("4 periods: too few samples, and what would be enough", () => {
    const few = [...years("A", 1.2, SIX.slice(0, 4)), ...years("B", 1.2, SIX.slice(0, 4))];
    expect(regionalTrends(few, YEARLY)[0]).toMatchObject({
      verdict: "too few samples",
      p_value: null,
      flags: "TOO_FEW_PERIODS",
      method: "regional Kendall and Sen slope on period levels; needs at least 5 periods",
    });
  });

  test("campaigns of different plants less than 8 days apart share a time, those further apart do not", () => {
    const at = (...times: number[]) => ({ points: times.map((time) => ({ time, value: 1 })) });
    const joined = sameDates([at(100, 465), at(103, 473), at(107)]);
    expect(joined.map(({ points }) => points.map(({ time }) => time))).toEqual([
      [100, 465],
      [100, 473],
      [100],
    ]);
  });
});

describe("cityTrends", () => {
  const growths = [0.9, 1, 1.05, 1.1, 1.2, 1.3];
  const lab = growths.flatMap((growth, i) =>
    years(`City ${i}`, growth, i === 5 ? SIX.slice(0, 3) : SIX.toSpliced(i, 1, 1)),
  );
  const rows = cityTrends(lab, YEARLY);
  const [mean, ...cities] = rows;

  test("the mean first, then each city, drawn from its own trend towards the mean", () => {
    expect(mean).toMatchObject({ scope: "cities", site: "", own_percent_per_year: null });
    expect(cities.map(({ site }) => site)).toEqual(growths.map((_, i) => `City ${i}`));
    for (const city of cities) {
      const [low, high] = [city.own_percent_per_year!, mean!.change_percent_per_year!].sort((a, b) => a - b);
      expect(city.change_percent_per_year).toBeGreaterThanOrEqual(low! - 1e-9);
      expect(city.change_percent_per_year).toBeLessThanOrEqual(high! + 1e-9);
      expect(city.lower!).toBeLessThan(city.change_percent_per_year!);
      expect(city.upper!).toBeGreaterThan(city.change_percent_per_year!);
    }
  });
  test("the city with half the years counts least by itself", () => {
    const weights = cities.map(({ own_weight }) => own_weight!);
    expect(Math.min(...weights)).toBe(weights[5]);
  });
  test("no clean growth is missed: each city's own trend is the one it was made with", () => {
    cities.forEach(({ own_lower, own_upper }, i) => {
      expect(own_lower!).toBeLessThan(100 * (growths[i]! - 1));
      expect(own_upper!).toBeGreaterThan(100 * (growths[i]! - 1));
    });
  });
  test("4 cities are too few, and it says what would be enough", () => {
    const few = cityTrends(
      lab.filter(({ site }) => String(site) < "City 4"),
      YEARLY,
    );
    expect(few).toHaveLength(1);
    expect(few[0]).toMatchObject({ verdict: "too few samples", flags: "TOO_FEW_PLACES" });
    expect(few[0]?.method).toContain("needs at least 5 places with 3 levels each");
  });
  test("a municipality's total stands for its plants", () => {
    const sites = ["City 0", "City 1"].map((site) => ({ site, municipality: "M", population: 37_000 }));
    const named = cityTrends(createStudy({ lab, sites, ...YEARLY }));
    expect(named.map(({ site }) => site)).toEqual(["", "M", "City 2", "City 3", "City 4", "City 5"]);
  });
});
