import { groupBy } from "../base/index.ts";
import { addDays, type NamedPeriod, type SamplingDay } from "../calendar/index.ts";
import type { SampleLoad } from "../loads/index.ts";

const DAY = 86_400_000;

/**
 * The weeks that were sampled as EUDA's are: seven days on end between March and May, a 24-hour sample of each or one
 * composite of all; the first of each plant, biomarker and year, named for its first day.
 */
export function springWeeks(loads: readonly SampleLoad[]): readonly NamedPeriod[] {
  const spring = loads.filter(({ usable, day }) => usable && inSpring(day));
  const series = groupBy(spring, ({ site, biomarker, day }) =>
    JSON.stringify([site, biomarker, day.slice(0, 4)]),
  );
  const firsts = [...series.values()].flatMap((own) => firstWeek(new Set(own.flatMap(daysIn))) ?? []);
  return [...new Set(firsts)].sort().map((from) => ({ name: from, from, to: addDays(from, 6) }));
}

/** The days of a sample; a window from morning to morning counts for the day of its middle. */
function daysIn({ day, window }: SampleLoad): readonly SamplingDay[] {
  const length = Math.round((window.end - window.start) / DAY);
  const before = Math.floor((length - 1) / 2);
  return Array.from({ length }, (_, index) => addDays(day, index - before));
}

function inSpring(day: SamplingDay): boolean {
  return ["03", "04", "05"].includes(day.slice(5, 7));
}

function firstWeek(days: ReadonlySet<SamplingDay>): SamplingDay | undefined {
  return [...days]
    .sort()
    .find((first) => [1, 2, 3, 4, 5, 6].every((later) => days.has(addDays(first, later))));
}
