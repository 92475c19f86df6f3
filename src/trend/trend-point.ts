/** One value of any series; loads and levels are positive, in any unit. */
export interface TrendPoint {
  /** Middle of the sample or period, days (or any unit named by `timeUnitsPerYear`). */
  readonly time: number;
  /** The value; null for a non-detect or a missing one. */
  readonly value: number | null;
  /** Ends of a censored value: it lies between them. Without both, a null value is missing. */
  readonly lowest?: number | null;
  readonly highest?: number | null;
  /** Known standard deviation of ln(value) from measurement alone, scope sample. */
  readonly sd?: number | null;
}

/** Mean length of a year in days (Gregorian). */
export const DAYS_PER_YEAR = 365.2425;
