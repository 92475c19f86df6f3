import type { SamplingDay } from "../calendar/index.ts";
import { chooseLevel } from "./choose-level.ts";
import { eudaMean } from "./euda-mean.ts";
import type { LevelAnswer } from "./level-answer.ts";
import type { LevelSettings, NonDetectRule } from "./level-options.ts";
import { membersOf } from "./members.ts";
import type { OwnEstimate } from "./own-estimate.ts";
import type { LevelAlternative } from "./period-level.ts";
import { rosLevel } from "./ros-level.ts";
import type { Strata } from "./strata.ts";

/**
 * The same level by other rules, to stand beside it and never in its place. Where samples lie below limits: the proper
 * estimate, or the bounds where there is none, beside a substitution that was asked for, robust ROS beside the maximum likelihood at 10 samples or more with
 * half to four fifths censored, and EUDA's zero rule. Where days lie far from the others: the level without them.
 */
export function alternativesOf(
  strata: Strata,
  answer: LevelAnswer,
  settings: LevelSettings,
  extreme: readonly SamplingDay[],
): readonly LevelAlternative[] {
  const others: LevelAlternative[] = [];
  const add = (method: string, own: OwnEstimate | null): void => {
    if (own !== null) others.push({ method, estimate: own.estimate });
  };
  const members = membersOf(strata);
  const censored = members.filter(({ value }) => value === null).length / Math.max(1, members.length);
  const { nonDetects, level } = settings;
  if (censored > 0 && SUBSTITUTIONS.has(nonDetects)) {
    const proper = chooseLevel(strata, { ...settings, nonDetects: "auto" });
    add(IMPUTED, proper.own);
    if (proper.bounds !== null) {
      const { lower, upper } = proper.bounds;
      others.push({ method: LOWER_BOUND, estimate: lower });
      if (upper !== null) others.push({ method: UPPER_BOUND, estimate: upper });
    }
  }
  if (
    answer.own !== null &&
    members.length >= 10 &&
    censored >= 0.5 &&
    censored <= 0.8 &&
    BY_LIKELIHOOD.has(nonDetects)
  ) {
    add("robust ROS", rosLevel(strata, answer.target, settings, 2));
  }
  if (censored > 0 && nonDetects !== "euda-zero") {
    add("mean of the sampled days, non-detects zero", eudaMean(strata, level));
  }
  if (answer.own !== null && extreme.length > 0) {
    add(`without ${extreme.join(", ")}`, chooseLevel(without(strata, extreme), settings).own);
  }
  return others;
}

/** What stands beside a substitution: the proper level or, where the data carry none, the two ends it must lie between. */
export const IMPUTED = "non-detects imputed";
export const LOWER_BOUND = "at least, non-detects zero";
export const UPPER_BOUND = "at most, non-detects at their limit";

const SUBSTITUTIONS: ReadonlySet<NonDetectRule> = new Set<NonDetectRule>([
  "zero",
  "half-limit",
  "limit",
  "euda-zero",
]);
const BY_LIKELIHOOD: ReadonlySet<NonDetectRule> = new Set<NonDetectRule>(["auto", "mle"]);

function without(strata: Strata, days: readonly SamplingDay[]): Strata {
  const kept = (stratum: Strata["weekday"]) => ({
    ...stratum,
    members: stratum.members.filter(({ day }) => !days.includes(day)),
  });
  return { ...strata, weekday: kept(strata.weekday), weekend: kept(strata.weekend) };
}
