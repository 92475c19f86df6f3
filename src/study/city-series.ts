import type { LevelEntry } from "./level-entry.ts";
import { segmentLabels } from "./summary-rows.ts";
import { type TrendSeries, trendSeries } from "./trend-series.ts";

/** Series of every city: the municipality's total where one is named, else the plant that stands for itself. */
export function citySeries(entries: readonly LevelEntry[]): readonly TrendSeries[] {
  const inTotals = new Set(
    entries.filter(({ scope }) => scope === "municipality").flatMap(({ plants }) => plants),
  );
  const series = trendSeries(entries, segmentLabels(entries));
  return series.filter(({ scope, site }) => scope === "municipality" || !inTotals.has(site));
}
