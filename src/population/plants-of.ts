import type { SamplingDay } from "../calendar/index.ts";
import type { SiteValidity } from "../samples/index.ts";
import { bySite } from "./by-site.ts";
import { populationOn } from "./population-on.ts";

/** Sites that serve a municipality on a day and are not closed then, in the order of the sites file. */
export function plantsOf(
  municipality: string,
  validities: readonly SiteValidity[],
  day: SamplingDay,
): readonly string[] {
  return [...bySite(validities)]
    .filter(([, ofSite]) => {
      const on = populationOn(ofSite, day);
      return on.municipality === municipality && !on.closed;
    })
    .map(([site]) => site);
}
