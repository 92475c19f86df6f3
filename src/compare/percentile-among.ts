import { demandNumber } from "../base/index.ts";

/** What is known of a distribution: its percentiles, and the share at zero. */
export interface KnownSpread {
  readonly sites: number;
  readonly zeroSites: number;
  /** 10th, 25th, 50th, 75th and 90th percentile, and the largest. */
  readonly quantiles: readonly [number, number, number, number, number, number];
}

const PERCENTS = [10, 25, 50, 75, 90, 100] as const;

/**
 * Which percentage of the sites lies below a load: linear between the known percentiles, from the share of sites at
 * zero (0 for a load of 0) to the largest (100 from there on). Coarse below the 10th and above the 90th.
 * @throws WbeError `ARGUMENT_INVALID` for a negative load.
 */
export function percentileAmong(load: number, { sites, zeroSites, quantiles }: KnownSpread): number {
  demandNumber(load >= 0, "load", "0 or more", load);
  if (load === 0) return 0;
  const atZero = sites > 0 ? (100 * zeroSites) / sites : 0;
  let [belowLoad, belowPercent] = [0, atZero];
  for (const [index, quantile] of quantiles.entries()) {
    const percent = PERCENTS[index] ?? 100;
    if (quantile <= belowLoad || percent <= belowPercent) continue;
    if (load < quantile) {
      const share = (load - belowLoad) / (quantile - belowLoad);
      return belowPercent + share * (percent - belowPercent);
    }
    [belowLoad, belowPercent] = [quantile, percent];
  }
  return 100;
}
