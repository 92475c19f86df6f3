import { groupBy } from "../base/index.ts";
import type { SummaryRow, Target } from "../levels/index.ts";
import type { LevelEntry } from "./level-entry.ts";
import { type Segment, segmentLabel } from "./segment.ts";
import type { Settings } from "./settings.ts";

/** The targets a study asks for, one row each. */
export function targetsOf(settings: Settings): readonly Target[] {
  return settings.target === "both" ? ["period", "sampled days"] : [settings.target];
}

/** Level entries as the rows that are printed. */
export function summaryRows(entries: readonly LevelEntry[]): readonly SummaryRow[] {
  const labels = segmentLabels(entries);
  return entries.map((entry) => {
    const { scope, site, biomarker, period, level } = entry;
    return {
      scope,
      site,
      biomarker,
      segment: labels(entry),
      period: period.label,
      period_start: period.start,
      period_end: period.end,
      samples: level.samples,
      detected: level.detected,
      days_covered: level.daysCovered,
      target: level.target,
      method: methodOf(level),
      load_mg_per_day_per_1000: level.estimate,
      lower: level.lower,
      upper: level.upper,
      interval_kind: level.intervalKind,
      comparison_lower: level.comparisonLower,
      comparison_upper: level.comparisonUpper,
      weekend_ratio: level.weekendRatio,
      weekend_days: level.weekendRatio === null ? "" : level.weekendDays.join(" "),
      flags: level.flags.join(";"),
    };
  });
}

/**
 * The rule in words, with what other rules give: the EUDA zero rule and the like stand beside the level, never in its
 * place. Where only bounds are known: how often anything was measured, and the most.
 */
function methodOf({ method, alternatives, ...level }: LevelEntry["level"]): string {
  const short = (value: number): number => Number(value.toPrecision(3));
  const others = alternatives.map((other) => `${other.method}: ${short(other.estimate)}`);
  const { detectionShare: share, maximum } = level;
  if (level.intervalKind === "bounds" && share !== null) {
    const [detected, lower, upper] = [share.estimate, share.lower, share.upper].map((part) =>
      short(100 * part),
    );
    others.unshift(`detected in ${detected} % (${lower} to ${upper} %)`);
    if (maximum !== null) others.unshift(`highest measured: ${short(maximum)}`);
  }
  return others.length === 0 ? method : `${method}; beside it ${others.join(", ")}`;
}

/**
 * Gives the label of an entry's segment among all segments of its series. A total over other plants than its
 * neighbours' is a segment of its own: no trend crosses it.
 */
export function segmentLabels(entries: readonly LevelEntry[]): (entry: LevelEntry) => string {
  const series = new Map(
    [...groupBy(entries, seriesKey)].map(([key, neighbours]) => {
      const segments = [...new Set(neighbours.flatMap((entry) => entry.segments))];
      const sets = new Set(neighbours.map(setOf));
      return [key, { neighbours, segments, sets }] as const;
    }),
  );
  return (entry) => {
    const own = series.get(seriesKey(entry));
    if (own === undefined) return "";
    const labels = entry.segments.map((segment: Segment) => segmentLabel(segment, own.segments));
    const parts = [...new Set(labels)].filter((label) => label !== "").join(" + ");
    const isOneSet = own.sets.size === 1 && own.sets.has(setOf(entry));
    const people = isOneSet ? "" : peopleLabel(entry, own.neighbours);
    return [parts, people].filter((part) => part !== "").join(",");
  };
}

function setOf({ covers }: LevelEntry): string {
  return covers.join("+");
}

/** The plants of a total where others stand beside it; and from when, where the same plants serve other people. */
function peopleLabel(entry: LevelEntry, neighbours: readonly LevelEntry[]): string {
  const plantsOf = ({ plants }: LevelEntry): string => plants.join("+");
  const others = neighbours.filter((other) => plantsOf(other) === plantsOf(entry));
  const starts = [...groupBy(others, setOf)].map(([set, own]) => ({
    set,
    start: own.map(({ period }) => period.start).sort()[0] ?? "",
  }));
  const [first, second] = starts.sort((a, b) => (a.start < b.start ? -1 : 1));
  const label = `plants=${plantsOf(entry)}`;
  if (second === undefined) return label;
  const own = starts.find(({ set }) => set === setOf(entry));
  return `${label},catchment=${own === first ? `before ${second.start}` : `from ${own?.start ?? ""}`}`;
}

function seriesKey({ scope, site, biomarker }: LevelEntry): string {
  return JSON.stringify([scope, site, biomarker]);
}
