import { stirlingSeries } from "./_stirling-series.ts";
import { log } from "./log.ts";
import { logGamma } from "./log-gamma.ts";

const HALF_LOG_TWO_PI = 0.9189385332046728;

/** ln gamma(x) - [(x - 1/2) ln x - x + ln sqrt(2 pi)] for x > 0. */
export function stirlingError(x: number): number {
  if (x >= 15) return stirlingSeries(x);
  return logGamma(x) - ((x - 0.5) * log(x) - x + HALF_LOG_TWO_PI);
}
