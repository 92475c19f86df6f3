import { groupBy } from "../base/index.ts";
import { type SamplingDay, weekdayOf } from "../calendar/index.ts";
import { extremeDaysAmong } from "../levels/index.ts";
import type { SampleLoad } from "../loads/index.ts";
import type { Settings } from "./settings.ts";

/** A composite longer than this belongs to no kind of day. */
const ONE_DAY = 36 * 3_600_000;

/**
 * Days of one plant, biomarker and segment that stand out among all its periods, each set against its own period and
 * kind of day: six samples a period cannot show a disposal, ten years of them can.
 * @param periodOf label of the period that holds a sample
 */
export function extremeAmongPeriods(
  samples: readonly SampleLoad[],
  periodOf: (sample: SampleLoad) => string,
  { weekend }: Pick<Settings, "weekend">,
): readonly SamplingDay[] {
  const kindOf = ({ window, day }: SampleLoad): string =>
    window.end - window.start > ONE_DAY ? "several days" : String(weekend.includes(weekdayOf(day)));
  const measured = samples.filter(({ usable, load }) => usable && load !== null && load > 0);
  const groups = groupBy(measured, (sample) => `${kindOf(sample)} ${periodOf(sample)}`);
  return extremeDaysAmong(
    [...groups.values()].map((group) => group.map(({ day, load }) => ({ day, load: load ?? 0 }))),
  );
}
