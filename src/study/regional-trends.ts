import { groupBy } from "../base/index.ts";
import type { StudySettingsInput } from "../ingest/index.ts";
import { benjaminiHochberg } from "../numerics/index.ts";
import { makeResult, type Result } from "../report/index.ts";
import { REGION_TREND_COLUMNS, type RegionTrendRow, regionalTrend } from "../trend/index.ts";
import { asStudy, type StudyOrRows } from "./as-study.ts";
import { bridgedTrend, type Shift } from "./bridged-trend.ts";
import { citySeries } from "./city-series.ts";
import type { LevelEntry } from "./level-entry.ts";
import { levelsOf } from "./levels-of.ts";
import { loadsOf } from "./loads-of.ts";
import { provenanceOf } from "./provenance.ts";
import { sameDates } from "./same-dates.ts";
import type { Study } from "./study.ts";
import { segmentLabels } from "./summary-rows.ts";
import { trendJudged } from "./trend-judged.ts";
import { methodText } from "./trend-method-text.ts";
import { errorsOf, shiftedPoints, type TrendSeries, trendSeries } from "./trend-series.ts";

/** Series that are looked at together. */
interface Region extends Pick<RegionTrendRow, "scope" | "site" | "biomarker"> {
  readonly series: readonly TrendSeries[];
}

/**
 * Is there one trend over several places: over the plants of each municipality, and over all cities (municipalities,
 * and plants that stand for themselves)? Each place is compared with itself only, and a break in one place parts only
 * its own levels; over a bridge the trend carries the bridge's error. Rows for two places and more; the headline drugs of a scope are judged together.
 * @throws WbeError when rows or settings cannot be understood.
 */
export function regionalTrends(input: StudyOrRows, settings?: StudySettingsInput): Result<RegionTrendRow> {
  const study = asStudy(input, settings);
  const { loads, issues } = loadsOf(study);
  return makeResult({
    command: "trend-regions",
    columns: REGION_TREND_COLUMNS,
    rows: regionRows(study, levelsOf(study, loads, "period")),
    settings: study.settings,
    provenance: provenanceOf(study),
    issues,
  });
}

/** The trends over several places of level entries; the headline drugs of a scope are one family. */
export function regionRows(study: Study, entries: readonly LevelEntry[]): readonly RegionTrendRow[] {
  const { level, seed, headline, period } = study.settings;
  const regions = [...municipalityRegions(entries), ...cityRegions(entries)].filter(
    ({ series }) => new Set(series.map(({ site }) => site)).size > 1,
  );
  const results = regions.map(({ series }) => {
    const timed = period === "campaign" ? sameDates(series) : series;
    const make = (shift: Shift) =>
      regionalTrend(
        timed.map((one) => ({ name: one.site, points: shiftedPoints(one, shift) })),
        { level, seed },
      );
    return bridgedTrend(make, errorsOf(series), level);
  });
  const inFamily = regions.map(({ biomarker }) => headline.biomarkers.includes(biomarker));
  const adjustedIn = (scope: Region["scope"]): readonly (number | null)[] =>
    benjaminiHochberg(
      results.map(({ pValue }, i) => (inFamily[i] && regions[i]?.scope === scope ? pValue : null)),
    );
  const adjusted = { municipality: adjustedIn("municipality"), cities: adjustedIn("cities") };
  return results.map((result, i) => {
    const { series, ...place } = regions[i] as Region;
    const own = adjusted[place.scope][i] ?? null;
    return {
      ...place,
      ...coverage(series),
      method: methodText(result),
      change_percent_per_year: result.changePercentPerYear,
      lower: result.lower,
      upper: result.upper,
      p_value: result.pValue,
      adjusted_p_value: own,
      ...trendJudged(result, own, inFamily[i] ?? false, level),
    };
  });
}

function municipalityRegions(entries: readonly LevelEntry[]): readonly Region[] {
  const totals = entries.filter(({ scope }) => scope === "municipality");
  const plants = entries.filter(({ scope }) => scope === "plant");
  const series = trendSeries(plants, segmentLabels(plants));
  return [...groupBy(totals, ({ site, biomarker }) => JSON.stringify([site, biomarker])).values()].flatMap(
    (group) => {
      const [first] = group;
      if (first === undefined) return [];
      const { site, biomarker } = first;
      const members = new Set(group.flatMap((entry) => entry.plants));
      const inside = series.filter((one) => members.has(one.site) && one.biomarker === biomarker);
      return [{ scope: "municipality" as const, site, biomarker, series: inside }];
    },
  );
}

function cityRegions(entries: readonly LevelEntry[]): readonly Region[] {
  return [...groupBy(citySeries(entries), ({ biomarker }) => biomarker)].map(([biomarker, series]) => ({
    scope: "cities" as const,
    site: "",
    biomarker,
    series,
  }));
}

function coverage(
  series: readonly TrendSeries[],
): Pick<RegionTrendRow, "places" | "levels" | "first" | "last"> {
  const used = series.flatMap(({ entries }) => entries.filter(({ level }) => level.estimate !== null));
  const periods = used.map(({ period }) => period).sort((a, b) => (a.start < b.start ? -1 : 1));
  return {
    places: [...new Set(series.map(({ site }) => site))].sort().join("; "),
    levels: used.length,
    first: periods[0]?.label ?? "",
    last: periods.at(-1)?.label ?? "",
  };
}
