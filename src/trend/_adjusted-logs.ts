import { cos, sin } from "../numerics/index.ts";
import { leastSquares } from "./_least-squares.ts";
import { weekdayColumns, weekdayNumber } from "./_weekday.ts";

export interface AdjustmentOptions {
  readonly weekdays?: boolean;
  readonly harmonics?: number;
  readonly timeUnitsPerYear: number;
}

/** From this many values each weekday gets its own term; below, the weekend (Sat-Mon) has one. */
const EACH_WEEKDAY_FROM = 56;

/** ln(value) without the weekdays' and the season's pattern, both fitted beside a straight trend. */
export function adjustedLogs(
  times: readonly number[],
  logs: readonly number[],
  { weekdays = false, harmonics = 0, timeUnitsPerYear }: AdjustmentOptions,
): readonly number[] {
  if (times.length === 0 || (!weekdays && harmonics === 0)) return logs;
  const dayTerms = times.length >= EACH_WEEKDAY_FROM ? weekdayColumns(times) : weekendColumn(times);
  const terms = times.map((time, i) => [
    ...(weekdays ? dayTerms[i]! : []),
    ...harmonicTerms(time, harmonics, timeUnitsPerYear),
  ]);
  const fit = leastSquares(
    terms.map((row, i) => [1, times[i]! - times[0]!, ...row]),
    logs,
  );
  if (fit === null) return logs;
  const effects = terms.map((row) =>
    row.reduce((sum, value, k) => sum + value * fit.coefficients[k + 2]!, 0),
  );
  const usual = effects.reduce((sum, effect) => sum + effect, 0) / effects.length;
  return logs.map((log, i) => log - effects[i]! + usual);
}

/** Sine and cosine of the year and its fractions. */
export function harmonicTerms(time: number, harmonics: number, year: number): readonly number[] {
  return Array.from({ length: harmonics }, (_, k) => (2 * Math.PI * (k + 1) * time) / year).flatMap(
    (angle) => [sin(angle), cos(angle)],
  );
}

function weekendColumn(times: readonly number[]): readonly (readonly number[])[] {
  const weekend = times.map((time) => [0, 5, 6].includes(weekdayNumber(time)));
  if (weekend.every((is) => is === weekend[0])) return times.map(() => []);
  return weekend.map((is) => [is ? 1 : 0]);
}
