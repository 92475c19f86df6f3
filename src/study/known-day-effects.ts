import type { StudySettingsInput } from "../ingest/index.ts";
import type { Result } from "../report/index.ts";
import { regressionTrend } from "../trend/index.ts";
import { asStudy, type StudyOrRows } from "./as-study.ts";
import { knownDays } from "./known-days.ts";
import { perSeries, type SampleSeriesName, SERIES_COLUMNS } from "./sample-series.ts";

/** How far the load of such a day lies from that of a usual day, beside trend, weekday and season. */
export interface KnownDayEffectRow extends SampleSeriesName {
  /** `holiday`, `payday`, `wet weather` or the title of an event. */
  readonly day: string;
  readonly change_percent: number;
  readonly lower: number;
  readonly upper: number;
  readonly p_value: number;
}

/** The columns of `knownDayEffects`, in order. */
export const KNOWN_DAY_EFFECT_COLUMNS = [
  ...SERIES_COLUMNS,
  "day",
  "change_percent",
  "lower",
  "upper",
  "p_value",
] as const satisfies readonly (keyof KnownDayEffectRow)[];

const SAMPLES_NEEDED = 50;

/**
 * Holidays, paydays, wet weather and the study's events: the effects behind `trendMethod: "regression"`, for every
 * plant and biomarker with 50 samples or more; a kind of day needs 3 samples.
 * @throws WbeError when rows or settings cannot be understood.
 */
export function knownDayEffects(
  input: StudyOrRows,
  settings?: StudySettingsInput,
): Result<KnownDayEffectRow> {
  const study = asStudy(input, settings);
  return perSeries<KnownDayEffectRow>(
    study,
    "known-day-effects",
    KNOWN_DAY_EFFECT_COLUMNS,
    ({ name, points, samples }) =>
      regressionTrend(points, {
        level: study.settings.level,
        covariates: knownDays(study, name.site, samples),
      }).effects.map(({ name: day, percent, lower, upper, pValue }) => ({
        ...name,
        day,
        change_percent: percent,
        lower,
        upper,
        p_value: pValue,
      })),
    SAMPLES_NEEDED,
  );
}
