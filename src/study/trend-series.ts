import { groupBy } from "../base/index.ts";
import { dayNumber } from "../calendar/index.ts";
import type { TrendPoint } from "../trend/index.ts";
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
