import { hypot } from "../numerics/index.ts";

/**
 * How the daily loads of one residue at one plant differ: standard deviations of ln(load), and what the weekend does.
 * Independent parts: their squares add to the scatter between samples that stand in different weeks.
 */
export interface Spread {
  /** Between days of one week and kind of day. */
  readonly daySd: number;
  /** Between weeks. */
  readonly weekSd: number;
  /** Errors new in each sample: analysis, sampling, daily flow. */
  readonly measurementSd: number;
  /** Mean of the weekend days over the mean of the weekdays. */
  readonly weekendRatio: number;
  /** `measured`: from the plant's own samples; `assumed`: the project's defaults; `stated`: by the user. */
  readonly origin: "measured" | "assumed" | "stated";
  /** Degrees of freedom behind a measured spread; null otherwise. */
  readonly degreesOfFreedom: number | null;
  readonly source: string;
}

/** Standard deviation of ln(load) between single samples of one kind of day in different weeks. */
export function totalSd({
  daySd,
  weekSd,
  measurementSd,
}: Pick<Spread, "daySd" | "weekSd" | "measurementSd">): number {
  return hypot(daySd, weekSd, measurementSd);
}
