import type { Period } from "../calendar/index.ts";
import { DAY_SPREADS, type PeriodLevelOptions, type Target } from "../levels/index.ts";
import { log } from "../numerics/index.ts";
import type { Settings } from "./settings.ts";

/** What a level of this study is made with. Residues without a published spread of days have no prior. */
export function levelOptions(
  settings: Settings,
  period: Period,
  target: Target,
  biomarker: string,
): PeriodLevelOptions {
  const { weekend, level, nonDetects, seed, timeZone, fewSamples } = settings;
  const isKnown = fewSamples === "prior" && Object.hasOwn(DAY_SPREADS, biomarker);
  const spread = isKnown ? DAY_SPREADS[biomarker] : undefined;
  const priorDayRsd = spread?.rsd ?? null;
  // 10th and 90th percentile of a normal lie 2.563 standard deviations apart
  const priorDayLogSd = spread === undefined ? null : log(spread.high / spread.low) / 2.563;
  return {
    period,
    weekend,
    level,
    target,
    nonDetects,
    seed,
    timeZone,
    priorDayRsd,
    priorDayLogSd,
    priorWeekSd: settings.weekSpread,
    priorSeasonDip: settings.seasonDip,
  };
}
