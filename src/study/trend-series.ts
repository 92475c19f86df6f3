import { groupBy } from "../base/index.ts";
import { dayNumber } from "../calendar/index.ts";
import type { TrendPoint } from "../trend/index.ts";
import type { ErrorTerm } from "../uncertainty/index.ts";
import type { Shift } from "./bridged-trend.ts";
import type { LevelEntry } from "./level-entry.ts";

/** The period levels of one series: one place, biomarker and segment, in order of time. */
export interface TrendSeries {
  readonly scope: LevelEntry["scope"];
  readonly site: string;
  readonly biomarker: string;
  readonly segment: string;
  readonly entries: readonly LevelEntry[];
  readonly points: readonly TrendPoint[];
}

/** Cuts level entries into series that no break crosses. */
export function trendSeries(
  entries: readonly LevelEntry[],
  labelOf: (entry: LevelEntry) => string,
): readonly TrendSeries[] {
  const groups = groupBy(entries, (entry) =>
    JSON.stringify([entry.scope, entry.site, entry.biomarker, labelOf(entry)]),
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    return {
      scope: first.scope,
      site: first.site,
      biomarker: first.biomarker,
      segment: labelOf(first),
      entries: group,
      points: group.map(({ period, level }) => ({
        time: (dayNumber(period.start) + dayNumber(period.end) + 1) / 2,
        // A mean of the sampled days is no level of the period.
        value: level.target === "period" ? level.estimate : null,
      })),
    };
  });
}

/** Errors that the samples of each level share, level by level. */
export function errorsOf(series: readonly TrendSeries[]): readonly (readonly ErrorTerm[])[] {
  return series.flatMap(({ entries }) => entries.map(({ level }) => level.sharedErrors));
}

/** The points of a series as a shift of its bridges moves them. */
export function shiftedPoints(
  { points, entries }: Pick<TrendSeries, "points" | "entries">,
  shift: Shift,
): readonly TrendPoint[] {
  return points.map((point, index) => {
    const { value } = point;
    return value === null
      ? point
      : { ...point, value: value * shift(entries[index]?.level.sharedErrors ?? []) };
  });
}
