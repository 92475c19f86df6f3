import type { StudySettingsInput } from "../ingest/index.ts";
import { benjaminiHochberg } from "../numerics/index.ts";
import { makeResult, type Result } from "../report/index.ts";
import { type ChosenTrendResult, TREND_COLUMNS, type TrendRow } from "../trend/index.ts";
import { asStudy, type StudyOrRows } from "./as-study.ts";
import { brokenTrends } from "./broken-series.ts";
import { headlineOf } from "./headline.ts";
import type { LevelEntry } from "./level-entry.ts";
import { levelsOf } from "./levels-of.ts";
import { loadsOf } from "./loads-of.ts";
import { levelPictures } from "./pictures.ts";
import { provenanceOf } from "./provenance.ts";
import type { Study } from "./study.ts";
import { segmentLabels, summaryRows } from "./summary-rows.ts";
import { trendJudged } from "./trend-judged.ts";
import { methodText } from "./trend-method-text.ts";
import { trendOf } from "./trend-of.ts";
import { type TrendSeries, trendSeries } from "./trend-series.ts";

/**
 * Is it rising or falling, and by how much a year: percent a year with interval, for every series of levels.
 * No trend crosses a change of laboratory, method, matrix, meter, sampler or
 * catchment; over a bridge it carries the bridge's error.
 * @throws WbeError when rows or settings cannot be understood.
 */
export function trend(input: StudyOrRows, settings?: StudySettingsInput): Result<TrendRow> {
  const study = asStudy(input, settings);
  const { loads, issues } = loadsOf(study);
  const entries = levelsOf(study, loads, "period");
  return makeResult({
    command: "trend",
    columns: TREND_COLUMNS,
    rows: trendRows(study, entries),
    settings: study.settings,
    provenance: provenanceOf(study),
    issues: [...issues, ...brokenTrends(entries, segmentLabels(entries), study.settings.language)],
    ...levelPictures(() => summaryRows(entries), study.settings.language),
  });
}

/** Trend rows of level entries, judged together in the headline family. */
export function trendRows(study: Study, entries: readonly LevelEntry[]): readonly TrendRow[] {
  const isHeadline = headlineOf(study.settings, study.sites);
  const series = trendSeries(entries, segmentLabels(entries));
  const results = series.map((one) => trendOf(one, study));
  const adjusted = benjaminiHochberg(
    results.map(({ pValue }, index) => (isHeadline(series[index] as TrendSeries) ? pValue : null)),
  );
  return series.map((one, index) =>
    trendRow(
      one,
      results[index] as ChosenTrendResult,
      adjusted[index] ?? null,
      isHeadline(one),
      study.settings.level,
    ),
  );
}

function trendRow(
  series: TrendSeries,
  result: ChosenTrendResult,
  adjusted: number | null,
  headline: boolean,
  level: number,
): TrendRow {
  const { samples, detected, first, last } = coverage(series, result);
  return {
    scope: series.scope,
    site: series.site,
    biomarker: series.biomarker,
    segment: series.segment,
    samples,
    detected,
    first,
    last,
    method: methodText(result),
    change_percent_per_year: result.changePercentPerYear,
    lower: result.lower,
    upper: result.upper,
    p_value: result.pValue,
    adjusted_p_value: adjusted,
    autocorrelation: result.autocorrelation,
    ...trendJudged(result, adjusted, headline, level),
  };
}

/** What entered: the samples behind the levels, or the single samples, with the first and last period or day. */
function coverage(
  { entries }: TrendSeries,
  result: ChosenTrendResult,
): Pick<TrendRow, "samples" | "detected" | "first" | "last"> {
  if (result.chosen !== "sen-levels") {
    const days = entries.flatMap(({ samples }) => samples.map(({ day }) => day)).sort();
    return {
      samples: result.samples,
      detected: result.detected,
      first: days[0] ?? "",
      last: days.at(-1) ?? "",
    };
  }
  const used = entries.filter(({ level }) => level.estimate !== null);
  const sum = (pick: (entry: LevelEntry) => number): number =>
    used.reduce((total, entry) => total + pick(entry), 0);
  return {
    samples: sum(({ level }) => level.samples),
    detected: sum(({ level }) => level.detected),
    first: (used[0] ?? entries[0])?.period.label ?? "",
    last: (used.at(-1) ?? entries.at(-1))?.period.label ?? "",
  };
}
