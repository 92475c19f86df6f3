import { getISOWeek } from "date-fns/getISOWeek";
import { getISOWeekYear } from "date-fns/getISOWeekYear";
import { civilOf } from "./_civil.ts";
import { notADay } from "./_not-a-day.ts";
import type { SamplingDay } from "./sampling-day.ts";

/** A week of ISO 8601 and the year it is counted in. */
export interface IsoWeek {
  readonly year: number;
  /** 1 to 53. */
  readonly week: number;
}

/**
 * ISO 8601 week of a day: weeks begin on Monday and belong to the year of their Thursday.
 * @throws WbeError ARGUMENT_INVALID when it is not a day
 */
export function isoWeek(day: SamplingDay): IsoWeek {
  const civil = civilOf(day);
  if (civil === null) throw notADay(day);
  const noon = new Date(2000, civil.month - 1, civil.date, 12);
  // Noon exists on every day of every zone; the year is set apart because two-digit years mean the 1900s.
  noon.setFullYear(civil.year, civil.month - 1, civil.date);
  return { year: getISOWeekYear(noon), week: getISOWeek(noon) };
}
