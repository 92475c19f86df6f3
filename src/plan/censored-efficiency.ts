import { demandNumber } from "../base/index.ts";
import { normalPdf, normalQuantile } from "../numerics/index.ts";

/**
 * What a sample tells of ln(load) when a share of them lies below the limit, against one when none does; 1 to 0. Fisher
 * information of the mean of a left-censored normal, 1 - p + phi(z) (z + phi(z) / p) with z = Phi^-1(p): in a comparison
 * of two periods with a common spread and the same share below, that of the difference. Source: Cohen 1959,
 * doi:10.1080/00401706.1959.10489859 (variant: left censoring at a known limit).
 * @throws WbeError ARGUMENT_INVALID for a share outside 0 to below 1
 */
export function censoredEfficiency(share: number): number {
  demandNumber(share >= 0 && share < 1, "share", "0 to below 1", share);
  if (share === 0) return 1;
  const z = normalQuantile(share);
  const density = normalPdf(z);
  return 1 - share + density * (z + density / share);
}
