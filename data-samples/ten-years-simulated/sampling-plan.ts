import { addDays } from "../../src/calendar/index.ts";
import { FIRST_YEAR, LABORATORIES, LABORATORY_CHANGE, LAST_YEAR, schemeOf } from "./simulated-model.ts";

/** One tertial of the plan. All its samples of a drug are analysed in one batch. */
export interface SimulatedTertial {
  readonly period: string;
  readonly year: number;
  readonly start: string;
  readonly laboratory: string;
  readonly analysisDate: string;
  /** First day of each composite. */
  readonly firstDays: readonly string[];
  /** Days in one composite. */
  readonly days: number;
}

const STARTS = ["01-01", "05-01", "09-01"] as const;

/** The thirty tertials; the weekdays move on from tertial to tertial. */
export function samplingPlan(): readonly SimulatedTertial[] {
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
  return years.flatMap((year, y) =>
    STARTS.map((monthDay, number) => {
      const { samples, step, days } = schemeOf(year);
      const start = `${year}-${monthDay}`;
      const first = addDays(start, 7 + ((3 * y + number) % 7));
      return {
        period: `${year}-T${number + 1}`,
        year,
        start,
        laboratory: start < LABORATORY_CHANGE ? LABORATORIES.before : LABORATORIES.after,
        analysisDate: addDays(start, 135),
        firstDays: Array.from({ length: samples }, (_, index) => addDays(first, index * step)),
        days,
      };
    }),
  );
}
