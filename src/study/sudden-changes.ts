import { dayFromNumber, type SamplingDay } from "../calendar/index.ts";
import type { StudySettingsInput } from "../ingest/index.ts";
import type { Result } from "../report/index.ts";
import { levelShifts } from "../trend/index.ts";
import { asStudy, type StudyOrRows } from "./as-study.ts";
import { perSeries, type SampleSeriesName, SERIES_COLUMNS } from "./sample-series.ts";

/** A change of level from one sample to the next; a series without any has one row with empty days. */
export interface SuddenChangeRow extends SampleSeriesName {
  readonly samples: number;
  /** The last sampled day before the change and the first after it. */
  readonly last_before: SamplingDay | null;
  readonly first_after: SamplingDay | null;
  readonly change_percent: number | null;
  readonly autocorrelation: number | null;
  /** How many changes half and twice the penalty would find: what depends on the choice is seen here. */
  readonly changes_at_half_penalty: number | null;
  readonly changes_at_twice_penalty: number | null;
}

/** The columns of `suddenChanges`, in order. */
export const SUDDEN_CHANGE_COLUMNS = [
  ...SERIES_COLUMNS,
  "samples",
  "last_before",
  "first_after",
  "change_percent",
  "autocorrelation",
  "changes_at_half_penalty",
  "changes_at_twice_penalty",
] as const satisfies readonly (keyof SuddenChangeRow)[];

const SAMPLES_NEEDED = 24;

/**
 * Where did the level of a plant's series jump? Change points without the weekdays' pattern, with a penalty that
 * allows for autocorrelation, from 24 samples on. To look at, not to judge by: no p-value belongs to a jump that
 * was searched for, and a change of laboratory starts a series of its own.
 * @throws WbeError when rows or settings cannot be understood.
 */
export function suddenChanges(input: StudyOrRows, settings?: StudySettingsInput): Result<SuddenChangeRow> {
  const study = asStudy(input, settings);
  return perSeries<SuddenChangeRow>(
    study,
    "sudden-changes",
    SUDDEN_CHANGE_COLUMNS,
    ({ name, points }) => {
      const { samples, autocorrelation, shifts, path } = levelShifts(points);
      const at = (multiple: number) => path.find((step) => step.multiple === multiple)?.shifts ?? null;
      const told = {
        autocorrelation,
        changes_at_half_penalty: at(0.5),
        changes_at_twice_penalty: at(2),
      };
      const none = { last_before: null, first_after: null, change_percent: null };
      if (shifts.length === 0) return [{ ...name, samples, ...none, ...told }];
      return shifts.map(({ after, before, changePercent }) => ({
        ...name,
        samples,
        last_before: dayFromNumber(Math.floor(after)),
        first_after: dayFromNumber(Math.floor(before)),
        change_percent: changePercent,
        ...told,
      }));
    },
    SAMPLES_NEEDED,
  );
}
