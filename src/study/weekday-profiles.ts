import type { Weekday } from "../calendar/index.ts";
import type { StudySettingsInput } from "../ingest/index.ts";
import type { Result } from "../report/index.ts";
import { weekdayProfile } from "../trend/index.ts";
import { asStudy, type StudyOrRows } from "./as-study.ts";
import { perSeries, type SampleSeriesName, SERIES_COLUMNS } from "./sample-series.ts";

/** A weekday's load over the weekdays' geometric mean, with its interval. */
export interface WeekdayProfileRow extends SampleSeriesName {
  readonly weekday: Weekday;
  readonly samples: number;
  readonly ratio: number;
  readonly lower: number;
  readonly upper: number;
}

/** The columns of `weekdayProfiles`, in order. */
export const WEEKDAY_PROFILE_COLUMNS = [
  ...SERIES_COLUMNS,
  "weekday",
  "samples",
  "ratio",
  "lower",
  "upper",
] as const satisfies readonly (keyof WeekdayProfileRow)[];

const NAMES: readonly Weekday[] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/**
 * How each weekday differs, at every plant and for every biomarker, beside a straight trend; by the middle of the
 * sample's window. Non-detects are left out. No rows for a series of one weekday.
 * @throws WbeError when rows or settings cannot be understood.
 */
export function weekdayProfiles(
  input: StudyOrRows,
  settings?: StudySettingsInput,
): Result<WeekdayProfileRow> {
  const study = asStudy(input, settings);
  return perSeries<WeekdayProfileRow>(
    study,
    "weekday-profiles",
    WEEKDAY_PROFILE_COLUMNS,
    ({ name, points }) =>
      weekdayProfile(points, { level: study.settings.level }).map(({ weekday, ...index }) => ({
        ...name,
        weekday: NAMES[weekday] as Weekday,
        ...index,
      })),
  );
}
