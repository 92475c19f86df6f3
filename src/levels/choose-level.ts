import { censoredLevel } from "./censored-level.ts";
import { periodDaysOf } from "./days-of-level.ts";
import { eudaMean } from "./euda-mean.ts";
import { boundsAnswer, type LevelAnswer, levelAnswer, noAnswer } from "./level-answer.ts";
import { levelBounds } from "./level-bounds.ts";
import type { LevelSettings } from "./level-options.ts";
import { membersOf } from "./members.ts";
import { priorLevel } from "./prior-level.ts";
import { bySampledDays, sampledDaysMean } from "./sampled-days-mean.ts";
import type { Strata } from "./strata.ts";
import { substitutedMean } from "./substituted-mean.ts";
import { twoStratumMean } from "./two-stratum-mean.ts";

/** The fewest samples that make a level. */
export const FEWEST_SAMPLES = 4;

/**
 * The rule for the level of a period, by number of samples, detections and strata (methods, sections 3.1, 3.3 and 8).
 * A substitution, `bounds`, `ros` and `km` come only when asked for by name.
 */
export function chooseLevel(strata: Strata, settings: LevelSettings): LevelAnswer {
  const { target, nonDetects, level } = settings;
  const members = membersOf(strata);
  if (members.length === 0) return noAnswer(target, ["TOO_FEW_SAMPLES"]);
  if (nonDetects === "euda-zero") return eudaAnswer(strata, settings);
  if (members.length < FEWEST_SAMPLES) return fewSamples(strata, settings);

  const oneKind = isOneKind(strata);
  const reached = oneKind ? "sampled days" : target;
  const frame = reached === "period" ? strata : bySampledDays(strata);
  const flags = oneKind && target === "period" ? (["ONE_STRATUM"] as const) : [];
  if (members.every(({ value }) => value !== null)) {
    const periodDays = periodDaysOf(settings);
    const own =
      reached === "period" ? twoStratumMean(strata, periodDays, level) : sampledDaysMean(strata, level);
    return own === null ? noAnswer(target, ["TOO_FEW_SAMPLES"]) : levelAnswer(own, reached, flags);
  }
  if (nonDetects === "zero" || nonDetects === "half-limit" || nonDetects === "limit") {
    const own = substitutedMean(frame, nonDetects, level);
    const told = [...flags, nonDetects === "zero" ? "ZERO_RULE" : "SUBSTITUTED"] as const;
    if (own !== null) return levelAnswer(own, reached, told);
  }
  const unknown = members.some(({ lowest, highest }) => highest === null && lowest <= 0);
  if (unknown) return boundsAnswer(levelBounds(frame), reached, [...flags, "LIMIT_UNKNOWN"]);
  if (nonDetects === "bounds") return boundsAnswer(levelBounds(frame), reached, flags);
  const answer = censoredLevel(frame, reached, settings);
  return { ...answer, flags: [...flags, ...answer.flags] };
}

/** Whether all samples lie on one kind of day although the period has both. */
function isOneKind({ weekday, weekend }: Strata): boolean {
  return [weekday, weekend].some((stratum) => stratum.weight > 0 && stratum.members.length === 0);
}

function fewSamples(strata: Strata, settings: LevelSettings): LevelAnswer {
  const { target, priorDayRsd } = settings;
  if (priorDayRsd === null || target !== "period") return noAnswer(target, ["TOO_FEW_SAMPLES"]);
  const own = priorLevel(strata, settings, priorDayRsd);
  return own === null ? noAnswer(target, ["TOO_FEW_SAMPLES"]) : levelAnswer(own, target, ["TOO_FEW_SAMPLES"]);
}

function eudaAnswer(strata: Strata, { target, level }: LevelSettings): LevelAnswer {
  const own = eudaMean(strata, level);
  if (own === null) return noAnswer(target, ["TOO_FEW_SAMPLES"]);
  const few = membersOf(strata).length < FEWEST_SAMPLES ? (["TOO_FEW_SAMPLES"] as const) : [];
  return levelAnswer(own, "sampled days", ["ZERO_RULE", ...few]);
}
