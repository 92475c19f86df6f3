import { type WeakPriorOptions, weakPriorPosterior } from "../censoring/index.ts";
import { log, normalQuantile, pow } from "../numerics/index.ts";
import { sigmaFromRsd } from "../uncertainty/index.ts";
import { periodDaysOf, sampledDays } from "./days-of-level.ts";
import { finitePopulationFactor } from "./finite-population.ts";
import type { LevelSettings } from "./level-options.ts";
import { measurementError } from "./measurement-error.ts";
import { groupsOf, imputedMembers, membersOf } from "./members.ts";
import type { OwnEstimate } from "./own-estimate.ts";
import type { Strata } from "./strata.ts";
import { stratifiedMean } from "./stratified-mean.ts";

/**
 * Level that leans on a weak prior for the spread of days and for the weekend, where the data alone cannot give one:
 * posterior median, interval of kind `with prior`, both log half-widths times the finite-population factor.
 * Null when nothing was measured. Loads in mg/d/1000.
 * @param dayRsd prior relative standard deviation of days; null takes the weak default of `weakPriorPosterior`
 */
export function priorLevel(
  strata: Strata,
  settings: LevelSettings,
  dayRsd: number | null,
): OwnEstimate | null {
  const members = membersOf(strata);
  const { priorDayLogSd } = settings;
  const prior: WeakPriorOptions =
    dayRsd === null
      ? {}
      : {
          sigma: sigmaFromRsd(dayRsd),
          ...(priorDayLogSd === null ? {} : { logSigmaSd: priorDayLogSd }),
        };
  const posterior = weakPriorPosterior(members, {
    ...prior,
    groups: groupsOf(strata),
    weights: [strata.weekday.weight, strata.weekend.weight],
    level: settings.level,
  });
  if (posterior === null) return null;
  const { estimate, lower, upper } = posterior;
  const days = sampledDays(members);
  const periodDays = settings.target === "period" ? periodDaysOf(settings) : days;
  const factor = finitePopulationFactor(posterior.sigma, measurementError(members), days, periodDays);
  const mean = stratifiedMean(strata, imputedMembers(strata, posterior));
  const comparisonError = log(upper / lower) / (2 * normalQuantile((1 + settings.level) / 2));
  return {
    estimate,
    lower: estimate * pow(lower / estimate, factor),
    upper: estimate * pow(upper / estimate, factor),
    kind: "with prior",
    standardError: factor * comparisonError,
    comparisonError,
    degreesOfFreedom: null,
    shares: mean.shares,
    weekendRatio: mean.weekendRatio,
    method: `${posterior.method}, strata ${strata.name}, calendar weights, finite population`,
  };
}
