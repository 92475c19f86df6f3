import { describe, expect, test } from "vitest";
import { referenceLoads } from "../../src/biomarkers/index.ts";
import { CONTEXT_COLUMNS } from "../../src/compare/index.ts";
import { issueText } from "../../src/report/index.ts";
import {
  context,
  createStudy,
  type Provenance,
  publishable,
  report,
  type TidyRow,
} from "../../src/study/index.ts";
import { tertial } from "./_simulated.ts";

/** Simulated loads of single days, mg/d/1000. */
function days(
  first: string,
  values: readonly (number | string)[],
  biomarker = "amphetamine",
): readonly TidyRow[] {
  return values.map((value, index) => {
    const date = new Date(Date.parse(first) + index * 86_400_000).toISOString().slice(0, 10);
    return { site: "A", date, biomarker, load_mg_per_day_per_1000: value };
  });
}

const only = (rows: readonly TidyRow[]) => context(createStudy({ lab: rows }))[0];

describe("a week in spring", () => {
  const WEEK = [62, 55, 58, 60, 66, 70, 64];

  test("is taken as EUDA takes it: the mean of its days, whatever else the year holds", () => {
    const row = only([...days("2024-03-06", WEEK), ...days("2024-10-07", [500, 500, 500])]);
    const mean = WEEK.reduce((sum, value) => sum + value, 0) / 7;
    expect(row?.basis).toBe("week in spring");
    expect(row?.load_mg_per_day_per_1000).toBeCloseTo(mean, 9);
    expect([row?.period_start, row?.period_end, row?.samples]).toEqual(["2024-03-06", "2024-03-12", 7]);
    expect(row?.flags).not.toContain("CONTEXT_NOT_EUDA_WEEK");
  });

  // Mean 62.142857. EUDA 2024: median 59.59, 75th percentile 127.05 of 131 sites, so 50 + 25 (62.142857 - 59.59) / 67.46.
  test("stands among the European sites of its year, with the ends of its interval", () => {
    const row = only(days("2024-03-06", WEEK));
    expect([row?.reference_year, row?.european_sites, row?.european_median]).toEqual([2024, 131, 59.59]);
    expect(row?.percentile).toBeCloseTo(50.946059, 5);
    expect(row?.percentile_lower).toBeLessThan(row?.percentile ?? 0);
    expect(row?.percentile_upper).toBeGreaterThan(row?.percentile ?? 100);
  });

  test("counts a value below the limit as zero", () => {
    const rows = days("2024-03-06", [62, 55, 58, 60, 66, 70]);
    const low = {
      site: "A",
      date: "2024-03-12",
      biomarker: "amphetamine",
      concentration: "<1",
      unit: "ng/L",
    };
    const row = only([...rows, { ...low, flow_m3_per_day: 100, population: 1000 }]);
    expect(row?.load_mg_per_day_per_1000).toBeCloseTo(371 / 7, 9);
  });

  test("with a day missing, or in autumn, is no such week", () => {
    for (const rows of [days("2024-03-06", WEEK.slice(1)), days("2024-10-06", WEEK)]) {
      const row = only(rows);
      expect(row?.basis).toBe("year");
      expect(row?.flags).toContain("CONTEXT_NOT_EUDA_WEEK");
    }
  });

  test("as one composite of seven days gives the published mean itself", () => {
    const row = only([
      {
        site: "Gävle",
        sampling_start: "2024-04-17T00:00:00",
        sampling_end: "2024-04-24T00:00:00",
        biomarker: "amphetamine",
        load_mg_per_day_per_1000: 518.28,
      },
    ]);
    expect(row?.basis).toBe("week in spring");
    expect(row?.load_mg_per_day_per_1000).toBeCloseTo(518.28, 9);
    expect(row?.percentile).toBe(100);
    expect(row?.flags).toContain("CONTEXT_TAIL");
  });
});

describe("the cities beside it", () => {
  test("are those that EUDA and SCORE published for the year, in the order of the alphabet, credited", () => {
    const row = only(days("2024-03-06", [62, 55, 58, 60, 66, 70, 64]));
    const swedish = (row?.swedish_cities ?? "").split("; ").map((text) => text.replace(/ [\d.]+$/, ""));
    const published = referenceLoads("amphetamine").cities.filter(
      ({ country, year }) => country === "SE" && year === 2024,
    );
    expect(swedish).toEqual(published.map(({ city }) => city).sort());
    expect(row?.source).toMatch(/EUDA.*SCORE/);
    const countries = (row?.nordic_cities ?? "").split("; ").map((text) => text.slice(0, 2));
    expect([...countries].sort()).toEqual(countries);
    expect(countries.filter((country) => country === "FI")).toHaveLength(5);
    expect(countries).not.toContain("SE");
  });

  test("are of the newest year there is, which is said; after three years there are none", () => {
    const of = (year: number) => only(days(`${year}-03-06`, [62, 55, 58, 60, 66, 70, 64]));
    expect(of(2026)?.reference_year).toBe(2024);
    expect(of(2026)?.flags).toContain("CONTEXT_OTHER_YEAR");
    expect(of(2009)).toMatchObject({
      reference_year: null,
      percentile: null,
      swedish_cities: "",
      source: "",
    });
  });

  // 13 cities reported amphetamine in 2011: too few for a percentile.
  test("too few give no percentile", () => {
    const row = only(days("2011-03-06", [62, 55, 58, 60, 66, 70, 64]));
    expect(row).toMatchObject({ reference_year: 2011, percentile: null, european_median: null });
    expect(row?.flags).toContain("CONTEXT_TOO_FEW_CITIES");
  });

  test("a residue that nobody published has none, and that is told once", () => {
    const result = context(createStudy({ lab: days("2024-03-06", [1, 2, 3, 4], "tramadol") }));
    expect(result[0]?.percentile).toBeNull();
    expect(result.issues.filter(({ code }) => code === "CONTEXT_NO_REFERENCE")).toHaveLength(1);
  });
});

describe("context", () => {
  test("has a row for each place, biomarker and year, with the columns it says", () => {
    const result = context(createStudy({ lab: [...tertial(2023, 1), ...tertial(2024, 1)] }));
    expect(result.map(({ year }) => year)).toEqual([2023, 2024]);
    expect(Object.keys(result[0] ?? {})).toEqual([...CONTEXT_COLUMNS]);
    expect(result.columns).toEqual(CONTEXT_COLUMNS);
    expect(result.command).toBe("context");
  });

  test("a larger load never stands lower", () => {
    let before = 0;
    for (const factor of [0.01, 0.1, 0.5, 1, 2, 5, 20]) {
      const values = [62, 55, 58, 60, 66, 70, 64].map((value) => value * factor);
      const percentile = only(days("2024-03-06", values))?.percentile ?? -1;
      expect(percentile).toBeGreaterThanOrEqual(before);
      before = percentile;
    }
    expect(before).toBe(100);
  });

  test("credits EUDA and SCORE in its provenance and beside the table, once for each residue and year", () => {
    const result = context(createStudy({ lab: [...tertial(2023, 1), ...tertial(2024, 1)] }));
    const { citations } = result.provenance as Provenance;
    const own = citations.filter(({ constant }) => constant.startsWith("context."));
    expect(own.map(({ constant }) => constant)).toEqual([
      "context.benzoylecgonine.2023",
      "context.benzoylecgonine.2024",
    ]);
    for (const { source, value, unit } of own) {
      expect(source).toMatch(/EUDA.*SCORE/);
      expect(value).toBeGreaterThan(20);
      expect(unit).toBe("cities");
    }
    const credits = result.issues.filter(({ code }) => code === "CONTEXT_SOURCE");
    expect(credits).toHaveLength(1);
    for (const language of ["sv", "en"] as const) {
      expect(issueText(credits[0] ?? expect.fail("none"), language)).toMatch(/EUDA.*SCORE.*(tack|thanks)/);
    }
  });

  test("stands in the report with the same credit among its references", () => {
    const made = report(createStudy({ lab: tertial(2024, 1) }));
    expect(made.page).toContain('id="context"');
    expect((made.provenance as Provenance).citations.map(({ constant }) => constant)).toContain(
      "context.benzoylecgonine.2024",
    );
    const references = made.page.slice(made.page.indexOf('id="method"'));
    expect(references).toMatch(/EUDA \(formerly EMCDDA\) and SCORE/);
    const none = report(createStudy({ lab: tertial(2009, 1) }));
    expect(JSON.stringify(none.provenance)).not.toContain("EUDA (formerly");
  });

  test("keeps to the limits of publication", () => {
    const lab = tertial(2024, 1, { site: "C", population: null });
    const study = createStudy({ lab, sites: [{ site: "C", population: 700 }] });
    expect(context(study)).toHaveLength(1);
    expect(context(publishable(study))).toHaveLength(0);
  });
});
