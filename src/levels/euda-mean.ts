import { membersOf } from "./members.ts";
import type { OwnEstimate } from "./own-estimate.ts";
import { bySampledDays } from "./sampled-days-mean.ts";
import type { Strata } from "./strata.ts";
import { substitutedMean } from "./substituted-mean.ts";

/**
 * Mean of the sampled days as EUDA publishes it: non-detects are zero, missing days are skipped. With EUDA's own day
 * sets (weekday Tue-Thu, weekend Fri-Mon) in `strata`, `weekendRatio` is EUDA's too. Loads in mg/d/1000.
 * Fewer than 4 samples give no interval. Null without samples.
 * Source: EUDA, wastewater source data, emcdda.europa.eu/data/drugs-municipal-wastewater-europe-source-data_en.
 */
export function eudaMean(strata: Strata, level: number): OwnEstimate | null {
  const own = substitutedMean(bySampledDays(strata), "zero", level);
  if (own === null) return null;
  const method = `EUDA mean of the sampled days, non-detects zero, strata ${strata.name}`;
  if (membersOf(strata).length >= 4) return { ...own, method };
  return {
    ...own,
    method,
    lower: null,
    upper: null,
    standardError: null,
    comparisonError: null,
    degreesOfFreedom: null,
  };
}
