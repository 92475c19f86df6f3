import type { SamplingDay } from "../../calendar/index.ts";
import type { IntervalKind, SummaryRow } from "../../levels/index.ts";
import type { LoadRow } from "../../loads/index.ts";

/** The level of one period. Values in mg/d/1000 inhabitants unless the chart is told another unit. */
export interface ChartLevel {
  readonly label: string;
  readonly start: SamplingDay;
  readonly end: SamplingDay;
  /** Levels of different segments (another laboratory, method, ...) are parted by a line. */
  readonly segment: string;
  readonly estimate: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly kind: IntervalKind | null;
  readonly samples: number;
  /** Why there is neither a level nor bounds. @defaultValue too few samples */
  readonly reason?: string;
}

/** One sample: measured, below its limit (`value` is the limit) or above the laboratory's range (`value` is its end). */
export interface ChartSample {
  /** ISO day or instant. */
  readonly time: string;
  readonly value: number;
  readonly kind: "measured" | "below" | "above";
  /** What the sample belongs to, such as a plant; named in the legend unless empty. */
  readonly series: string;
  /** Ends of its own interval, drawn as a thin whisker where both are given. */
  readonly lower?: number | null;
  readonly upper?: number | null;
}

/** Something that happened, shown as a numbered line. */
export interface ChartEvent {
  readonly from: SamplingDay;
  readonly to: SamplingDay;
  readonly title: string;
  /** Its number beside the line. @defaultValue its place in the list */
  readonly number?: number;
}

/** What a level chart shows. */
export interface LevelChartData {
  readonly levels: readonly ChartLevel[];
  readonly samples?: readonly ChartSample[];
  readonly events?: readonly ChartEvent[];
}

/** A point of a curve with its band. */
export interface SeriesPoint {
  readonly day: SamplingDay;
  readonly estimate: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** Curves of different segments are not joined. @defaultValue "" */
  readonly segment?: string;
}

/** The lowest load that could have been measured in one sample. */
export interface LimitPoint {
  /** ISO day or instant. */
  readonly time: string;
  readonly value: number;
}

/** What a series chart shows. */
export interface SeriesChartData {
  readonly curve: readonly SeriesPoint[];
  readonly samples?: readonly ChartSample[];
  /** Values below this cannot be measured; drawn as a grey field: one value, or one for each sample. */
  readonly limit?: number | readonly LimitPoint[] | null;
}

/** The rows of `wbe summary` as levels, in order of time. Rows of several sites must be parted before. */
export function levelsFromSummary(rows: readonly SummaryRow[]): ChartLevel[] {
  return rows
    .map((row) => ({
      label: row.period,
      start: row.period_start,
      end: row.period_end,
      segment: row.segment,
      estimate: finite(row.load_mg_per_day_per_1000),
      lower: finite(row.lower),
      upper: finite(row.upper),
      kind: row.interval_kind,
      samples: row.samples,
    }))
    .sort((a, b) => compareText(a.start, b.start) || compareText(a.segment, b.segment));
}

/** The rows of `wbe loads` as samples; rows without a load or a limit have nothing to draw and are left out. */
export function samplesFromLoads(rows: readonly LoadRow[]): ChartSample[] {
  return rows.flatMap((row): ChartSample[] => {
    const sample = { time: row.sampling_start, series: row.site };
    const load = finite(row.load_mg_per_day_per_1000);
    const [lower, upper] = [finite(row.lower), finite(row.upper)];
    if (load !== null) return [{ ...sample, value: load, kind: "measured" }];
    if (row.result === "above ULOQ")
      return lower === null ? [] : [{ ...sample, value: lower, kind: "above" }];
    return upper === null ? [] : [{ ...sample, value: upper, kind: "below" }];
  });
}

function finite(value: number | null): number | null {
  return value !== null && Number.isFinite(value) ? value : null;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
