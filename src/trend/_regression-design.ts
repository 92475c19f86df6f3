import { harmonicTerms } from "./_adjusted-logs.ts";
import { leastSquares } from "./_least-squares.ts";
import { weekdayColumns } from "./_weekday.ts";
import type { Covariate } from "./covariate.ts";

/** A design whose first two columns are the 1s and the time from its middle. */
export interface RegressionDesign {
  readonly rows: readonly (readonly number[])[];
  readonly middle: number;
  /** Place of each covariate that could be told apart. */
  readonly placeOf: ReadonlyMap<string, number>;
}

export interface RegressionTerms {
  readonly weekdays: boolean;
  readonly harmonics: number;
  readonly covariates: readonly Covariate[];
  readonly timeUnitsPerYear: number;
}

/** So many samples must have a covariate, and so many not, before its effect can be told. */
const SEEN_AT_LEAST = 3;

/** Trend, weekday, season, and of the covariates those that vary and that no other term already says. */
export function regressionDesign(times: readonly number[], terms: RegressionTerms): RegressionDesign {
  const middle = times.reduce((sum, time) => sum + time, 0) / times.length;
  const weekdays = terms.weekdays ? weekdayColumns(times) : times.map(() => []);
  let rows: readonly (readonly number[])[] = times.map((time, i) => [
    1,
    time - middle,
    ...weekdays[i]!,
    ...harmonicTerms(time, terms.harmonics, terms.timeUnitsPerYear),
  ]);
  const placeOf = new Map<string, number>();
  for (const { name, at } of terms.covariates) {
    const column = times.map(at);
    const usual = column.filter((value) => value === column[0]).length;
    if (Math.min(usual, column.length - usual) < SEEN_AT_LEAST) continue;
    const wider = rows.map((row, i) => [...row, column[i]!]);
    if (leastSquares(wider, times) === null) continue;
    placeOf.set(name, wider[0]!.length - 1);
    rows = wider;
  }
  return { rows, middle, placeOf };
}
