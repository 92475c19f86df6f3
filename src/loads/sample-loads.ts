import type { Issue } from "../base/index.ts";
import { checkSites } from "../population/index.ts";
import type { Measurement } from "../samples/index.ts";
import { checkFlow } from "./check-flow.ts";
import { loadMaker, type SampleLoadsOptions } from "./load-maker.ts";
import type { SampleLoad } from "./sample-load.ts";

/** Loads in the order of the measurements, one for each, with all problems. */
export interface SampleLoads {
  readonly loads: readonly SampleLoad[];
  readonly issues: readonly Issue[];
}

/**
 * The population-normalised load of each measurement: C (ng/L) x Q (m3/d) / P, in mg/d/1000 inhabitants, with its
 * independent errors and the lognormal interval around the plug-in value, which is taken as the median.
 * @throws WbeError `ARGUMENT_INVALID` for a level outside 0 to 1, `SETTING_INVALID` for an unknown time zone.
 */
export function sampleLoads(measurements: readonly Measurement[], options: SampleLoadsOptions): SampleLoads {
  const make = loadMaker(options);
  const made = measurements.map(make);
  return {
    loads: made.map(({ load }) => load),
    issues: [
      ...checkSites(options.sites ?? []),
      ...checkFlow(options.flow ?? { days: [], series: [] }),
      ...made.flatMap(({ issues }) => issues),
    ],
  };
}
