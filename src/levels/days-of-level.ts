import { daysBetween } from "../calendar/index.ts";
import type { LevelSettings } from "./level-options.ts";
import type { Observation } from "./observation.ts";

/** How many different local days the observations cover. */
export function sampledDays(observations: readonly Observation[]): number {
  const different = new Set<string>();
  for (const { days } of observations) for (const day of days) different.add(day);
  return different.size;
}

/** How many days the period has. */
export function periodDaysOf({ period }: LevelSettings): number {
  return daysBetween(period.start, period.end) + 1;
}
