import { dayFromNumber, type SamplingDay } from "../calendar/index.ts";
import type { StudySettingsInput } from "../ingest/index.ts";
import type { Result } from "../report/index.ts";
import { SURPRISING, stateSpaceTrend } from "../trend/index.ts";
import { asStudy, type StudyOrRows } from "./as-study.ts";
import { perSeries, type SampleSeriesName, SERIES_COLUMNS } from "./sample-series.ts";

/** A sample far from what those before it foretold. */
export interface UnusualDayRow extends SampleSeriesName {
  readonly date: SamplingDay;
  /** mg a day per 1000 inhabitants; null for a non-detect. */
  readonly load_mg_per_day_per_1000: number | null;
  /** Standard normal units: 4 is four standard deviations above the prediction. */
  readonly surprise: number;
}

/** The columns of `unusualDays`, in order. */
export const UNUSUAL_DAY_COLUMNS = [
  ...SERIES_COLUMNS,
  "date",
  "load_mg_per_day_per_1000",
  "surprise",
] as const satisfies readonly (keyof UnusualDayRow)[];

const SAMPLES_NEEDED = 20;

/**
 * Which samples lie more than 3.5 standard deviations from the one step ahead prediction of the state-space model, each
 * with its own noise, non-detects as intervals? From 20 samples on. Such a day is kept everywhere; it may be disposal.
 * @throws WbeError when rows or settings cannot be understood.
 */
export function unusualDays(input: StudyOrRows, settings?: StudySettingsInput): Result<UnusualDayRow> {
  const study = asStudy(input, settings);
  return perSeries<UnusualDayRow>(
    study,
    "unusual-days",
    UNUSUAL_DAY_COLUMNS,
    ({ name, points }) => {
      const { surprises } = stateSpaceTrend(points, { level: study.settings.level });
      const loadAt = new Map(points.map(({ time, value }) => [time, value]));
      return surprises.flatMap(({ time, surprise }) =>
        surprise === null || Math.abs(surprise) <= SURPRISING
          ? []
          : {
              ...name,
              date: dayFromNumber(Math.floor(time)),
              load_mg_per_day_per_1000: loadAt.get(time) ?? null,
              surprise,
            },
      );
    },
    SAMPLES_NEEDED,
  );
}
