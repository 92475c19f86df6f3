import { dayNumber } from "../calendar/index.ts";
import type { SampleLoad } from "../loads/index.ts";
import type { Study } from "./study.ts";

/** Daily flow of a site by day number, m3/d: the flow file's totals, else the flow of the samples. */
export function flowByDay(
  { flow }: Pick<Study, "flow">,
  site: string,
  samples: readonly SampleLoad[],
): ReadonlyMap<number, number> {
  const own = samples.flatMap(({ day, flow }) => (flow === null ? [] : [[dayNumber(day), flow] as const]));
  const totals = flow.days.filter((day) => day.site === site);
  return new Map([...own, ...totals.map(({ day, total }) => [dayNumber(day), total] as const)]);
}
