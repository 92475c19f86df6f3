import { dayNumber, type SamplingDay } from "../calendar/index.ts";
import type { StudySettingsInput } from "../ingest/index.ts";
import type { Result } from "../report/index.ts";
import { interruptedSeries, type TrendPoint } from "../trend/index.ts";
import { asStudy, type StudyOrRows } from "./as-study.ts";
import { demandPlant } from "./demand-plant.ts";
import { perSeries, type SampleSeries, type SampleSeriesName, SERIES_COLUMNS } from "./sample-series.ts";

/** An intervention seen as a break of a plant's own line. Effects in percent, absent below 8 samples on a side. */
export interface InterruptionRow extends SampleSeriesName {
  readonly intervention: string;
  readonly from: SamplingDay;
  /** Plant without the intervention that the series was set against; empty without one. */
  readonly comparison_site: string;
  readonly samples_before: number;
  readonly samples_after: number;
  readonly step_percent: number | null;
  readonly step_lower: number | null;
  readonly step_upper: number | null;
  readonly step_p_value: number | null;
  /** Change of the yearly trend after the intervention. */
  readonly trend_change_percent: number | null;
  readonly trend_change_lower: number | null;
  readonly trend_change_upper: number | null;
}

/** The columns of `interruptions`, in order. */
export const INTERRUPTION_COLUMNS = [
  ...SERIES_COLUMNS,
  "intervention",
  "from",
  "comparison_site",
  "samples_before",
  "samples_after",
  "step_percent",
  "step_lower",
  "step_upper",
  "step_p_value",
  "trend_change_percent",
  "trend_change_lower",
  "trend_change_upper",
] as const satisfies readonly (keyof InterruptionRow)[];

/**
 * Interrupted time series for every event of kind `intervention`, at the plants it concerns: the jump at its first day
 * and the change of trend after it, on single samples. `comparisonSite` sets each plant against another one, day by day.
 * `compare` with the contrast `event` answers the same with levels, where samples are few.
 * @throws WbeError when rows or settings cannot be understood, `ARGUMENT_INVALID` for a comparison plant without samples.
 */
export function interruptions(
  input: StudyOrRows,
  options: { readonly settings?: StudySettingsInput; readonly comparisonSite?: string } = {},
): Result<InterruptionRow> {
  const study = asStudy(input, options.settings);
  demandPlant(options.comparisonSite, study.measurements);
  const interventions = study.events.filter(({ kind }) => kind === "intervention");
  return perSeries<InterruptionRow>(study, "interruptions", INTERRUPTION_COLUMNS, ({ name, points }, all) =>
    interventions
      .filter(({ site }) => (site === "" || site === name.site) && name.site !== options.comparisonSite)
      .map(({ title, from }) => {
        const control = all.filter(
          (other) => other.name.site === options.comparisonSite && other.name.biomarker === name.biomarker,
        );
        const { before, after, step, trendChange } = interruptedSeries(byDay(points), dayNumber(from), {
          level: study.settings.level,
          ...(control.length === 0 ? {} : { comparison: byDay(control.flatMap(pointsOf)) }),
        });
        return {
          ...name,
          intervention: title,
          from,
          comparison_site: control.length === 0 ? "" : (options.comparisonSite ?? ""),
          samples_before: before,
          samples_after: after,
          step_percent: step?.percent ?? null,
          step_lower: step?.lower ?? null,
          step_upper: step?.upper ?? null,
          step_p_value: step?.pValue ?? null,
          trend_change_percent: trendChange?.percent ?? null,
          trend_change_lower: trendChange?.lower ?? null,
          trend_change_upper: trendChange?.upper ?? null,
        };
      }),
  );
}

function pointsOf({ points }: SampleSeries): readonly TrendPoint[] {
  return points;
}

/** Two plants' windows of one day differ by hours: the day is what they have in common. */
function byDay(points: readonly TrendPoint[]): readonly TrendPoint[] {
  return points.map((point) => ({ ...point, time: Math.floor(point.time) }));
}
