import { describe, expect, test } from "vitest";
import type { ContextRow } from "../../../src/compare/index.ts";
import { toHtml } from "../../../src/report/index.ts";
import { simulatedModel } from "./simulated-model.ts";

const ROW: ContextRow = {
  scope: "municipality",
  site: "Strängnäs",
  biomarker: "amphetamine",
  year: 2026,
  basis: "year",
  period_start: "2026-01-01",
  period_end: "2026-12-31",
  samples: 14,
  load_mg_per_day_per_1000: 121,
  lower: 93,
  upper: 160,
  reference_year: 2024,
  european_sites: 131,
  european_median: 59.59,
  percentile: 72.7,
  percentile_lower: 62.4,
  percentile_upper: 79.1,
  swedish_cities: "Gävle 518; Växjö 120",
  nordic_cities: "DK Aarhus 74.1",
  source: "EUDA and SCORE",
  flags: "",
};

const page = (language: "sv" | "en", ...rows: readonly Partial<ContextRow>[]): string => {
  const model = simulatedModel(language);
  const site = model.sites[0]?.municipality ?? "";
  const text = toHtml({ ...model, context: rows.map((row) => ({ ...ROW, site, ...row })) });
  const from = text.indexOf('aria-labelledby="context"');
  return from < 0 ? "" : text.slice(from, text.indexOf("</section>", from)).replace(/\u00a0/g, " ");
};

describe("the section on other cities", () => {
  test("gives the share of European cities with the interval's spread, and lists the others", () => {
    const text = page("sv", {});
    expect(text).toContain('73 % <span class="keep">(62–79 %)</span>');
    expect(text).toContain("av 131 städer, 2024");
    expect(text).toContain("Gävle 518");
    expect(text).toContain('Danmark: <span class="keep">Århus 74,1');
    expect(text).toContain("tack till EUDA och SCORE");
    expect(text).toContain("rangordnas inte");
    expect(page("en", {})).toContain("of 131 cities, 2024");
    expect(page("en", { nordic_cities: "NO Bergen (2) 0" })).toContain(
      'Norway: <span class="keep">Bergen (2) below the limit',
    );
  });

  test("says what differs where the level is not of a week in spring", () => {
    expect(page("en", {})).toContain("The comparison is not quite like with like");
    expect(page("en", { basis: "week in spring" })).not.toContain("not quite like with like");
  });

  test("tells nothing finer than a tenth at the ends, and says when cities are too few", () => {
    expect(page("en", { percentile: 97, percentile_lower: 88, percentile_upper: 100 })).toContain(
      'over 90 % <span class="keep">(88 % to over 90 %)</span>',
    );
    expect(page("en", { percentile: 4, percentile_lower: 2, percentile_upper: 9 })).toContain(
      "under 10 %<br>",
    );
    expect(page("en", { european_median: null, percentile: null })).toContain("too few cities");
  });

  test("shows the latest year, and is not there where nothing was published", () => {
    const text = page("en", { year: 2024, swedish_cities: "Older 1" }, {});
    expect(text).not.toContain("Older");
    expect(page("en", { reference_year: null })).toBe("");
    expect(page("en")).toBe("");
  });
});
