import { type Issue, issue } from "../base/index.ts";
import type { SampleLoad } from "../loads/index.ts";
import { makeResult, type Result } from "../report/index.ts";
import type { TrendPoint } from "../trend/index.ts";
import { levelsOf } from "./levels-of.ts";
import { loadsOf } from "./loads-of.ts";
import { provenanceOf } from "./provenance.ts";
import type { Study } from "./study.ts";
import { segmentLabels } from "./summary-rows.ts";
import { trendPoint } from "./trend-of.ts";
import { trendSeries } from "./trend-series.ts";

/** What names a series of single samples at a plant; no break crosses it. */
export interface SampleSeriesName {
  readonly site: string;
  readonly biomarker: string;
  /** What tells it from its neighbours; empty when there is only one. */
  readonly segment: string;
}

/** The samples of one plant, biomarker and segment, as points in time (days since 1970). */
export interface SampleSeries {
  readonly name: SampleSeriesName;
  readonly samples: readonly SampleLoad[];
  readonly points: readonly TrendPoint[];
}

export const SERIES_COLUMNS = ["site", "biomarker", "segment"] as const;

/** Every plant's series of single samples. */
export function sampleSeries(study: Study): {
  readonly series: readonly SampleSeries[];
  readonly issues: readonly Issue[];
} {
  const { loads, issues } = loadsOf(study);
  const entries = levelsOf(study, loads, "period").filter(
    ({ scope, site }) => scope === "plant" && !(study.guard?.withoutDays ?? []).includes(site),
  );
  const series = trendSeries(entries, segmentLabels(entries)).map(({ site, biomarker, segment, entries }) => {
    const samples = entries.flatMap((entry) => entry.samples.filter(({ usable }) => usable));
    return { name: { site, biomarker, segment }, samples, points: samples.map(trendPoint) };
  });
  return { series, issues };
}

/** One result of rows that each series gives; of series with fewer samples than `needed` it is told how many there are. */
export function perSeries<Row extends object>(
  study: Study,
  command: string,
  columns: readonly (keyof Row & string)[],
  rowsOf: (series: SampleSeries, all: readonly SampleSeries[]) => readonly Row[],
  needed = 0,
): Result<Row> {
  const { series, issues } = sampleSeries(study);
  const left = series.filter(({ samples }) => samples.length < needed).length;
  const short = { left: String(left), all: String(series.length), needed: String(needed) };
  return makeResult({
    command,
    columns,
    rows: series.flatMap((one) => rowsOf(one, series)),
    settings: study.settings,
    provenance: provenanceOf(study),
    issues: left === 0 ? issues : [...issues, issue({ code: "SERIES_TOO_SHORT", details: short })],
  });
}
