import type { SampleLoad } from "../loads/index.ts";
import { isWithheld, type PublicationGuard } from "./publication-guard.ts";

/** The samples that may be published one by one: none of a small plant, none of a withheld drug. */
export function guardedLoads(
  loads: readonly SampleLoad[],
  guard: PublicationGuard | undefined,
): readonly SampleLoad[] {
  if (guard === undefined) return loads;
  return loads.filter((load) => !isWithheld(guard, load) && !guard.withoutDays.includes(load.site));
}
