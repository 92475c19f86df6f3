import type { SamplingDay } from "../calendar/index.ts";
import { type LevelSample, type PeriodLevelOptions, periodLevel } from "../levels/index.ts";
import { comparePeriods } from "./compare-periods.ts";
import type { LevelComparison } from "./level-comparison.ts";

/** The two sides' options for `periodLevel`. */
export interface CompareWithoutDaysOptions {
  readonly from: PeriodLevelOptions;
  readonly to: PeriodLevelOptions;
}

/**
 * The same comparison without some days (a holiday that only one side has, one extreme day): both levels are made anew
 * from the other samples. To stand beside the comparison with all days, never in its place.
 */
export function compareWithoutDays(
  fromSamples: readonly LevelSample[],
  toSamples: readonly LevelSample[],
  days: readonly SamplingDay[],
  options: CompareWithoutDaysOptions,
): LevelComparison {
  const kept = (samples: readonly LevelSample[]) => samples.filter(({ day }) => !days.includes(day));
  const [before, after] = [kept(fromSamples), kept(toSamples)];
  const comparison = comparePeriods(before, after, {
    from: periodLevel(before, options.from),
    to: periodLevel(after, options.to),
    ...(options.to.level === undefined ? {} : { level: options.to.level }),
    ...(options.to.weekend === undefined ? {} : { weekend: options.to.weekend }),
  });
  return { ...comparison, method: `${comparison.method}; without ${[...days].sort().join(", ")}` };
}
