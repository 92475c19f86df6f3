import type { FittedLine } from "./_censored-null.ts";
import { fitTobit } from "./_fit-tobit.ts";
import type { ValueInterval } from "./_interval-score.ts";
import { dot } from "./_least-squares.ts";
import { weekdayColumns, weekdayNumber } from "./_weekday.ts";

/** From this many values each weekday gets its own term; below, the weekend (Sat-Mon) has one. */
const EACH_WEEKDAY_FROM = 56;

/**
 * A normal line through interval-censored logarithms, beside which the weekdays' pattern is fitted and then taken out
 * of values and limits alike. Without a fit (too few detects, constant values) the values stand as they are, no line.
 */
export function tobitLine(
  times: readonly number[],
  values: readonly ValueInterval[],
  weekdays: boolean,
): { readonly values: readonly ValueInterval[]; readonly line: FittedLine | null } {
  const middle = times.reduce((sum, time) => sum + time, 0) / times.length;
  const length = times.at(-1)! - times[0]! || 1;
  const terms = weekdays ? dayTerms(times) : times.map(() => []);
  const design = times.map((time, i) => [1, (time - middle) / length, ...terms[i]!]);
  const fit = fitTobit(design, values, 1e-8);
  if (fit === null || !(fit.scale > 1e-9)) return { values, line: null };
  const effects = terms.map((row) => dot(row, fit.coefficients.slice(2)));
  const usual = effects.reduce((sum, effect) => sum + effect, 0) / effects.length;
  return {
    values: values.map(({ lower, upper }, i) => ({
      lower: lower - effects[i]! + usual,
      upper: upper - effects[i]! + usual,
    })),
    line: {
      heights: design.map((row) => dot(row.slice(0, 2), fit.coefficients) + usual),
      scale: fit.scale,
    },
  };
}

function dayTerms(times: readonly number[]): readonly (readonly number[])[] {
  if (times.length >= EACH_WEEKDAY_FROM) return weekdayColumns(times);
  const weekend = times.map((time) => [0, 5, 6].includes(weekdayNumber(time)));
  return weekend.map((is) => (weekend.every((other) => other === weekend[0]) ? [] : [is ? 1 : 0]));
}
