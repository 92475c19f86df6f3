import { isMeasured, type ValueInterval } from "./_interval-score.ts";

/** What is reported of a value under a limit, and of one under the lower end of an interval. */
export interface Reports {
  readonly inside: ValueInterval;
  readonly below: ValueInterval;
}

/** How each time's value would be reported: by its own limits, or those of the censored value nearest in time; null without any. */
export function reportingRules(
  times: readonly number[],
  values: readonly ValueInterval[],
): readonly (Reports | null)[] {
  const cut = values.flatMap((value, i) => (isMeasured(value) ? [] : [i]));
  return values.map((value, i) => {
    if (!isMeasured(value)) return reportsOf(value);
    const away = (k: number): number => Math.abs(times[k]! - times[i]!);
    const nearest = cut.reduce<number | null>(
      (best, k) => (best === null || away(k) < away(best) ? k : best),
      null,
    );
    return nearest === null ? null : reportsOf(values[nearest]!);
  });
}

function reportsOf(inside: ValueInterval): Reports {
  return { inside, below: { lower: -Infinity, upper: inside.lower } };
}

/** The report of a value: itself, or the interval that hides it. */
export function report(value: number, reports: Reports | null): ValueInterval {
  if (reports !== null && value < reports.inside.upper) {
    if (value >= reports.inside.lower) return reports.inside;
    if (reports.inside.upper < Infinity) return reports.below;
  }
  return { lower: value, upper: value };
}
