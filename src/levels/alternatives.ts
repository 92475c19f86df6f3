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
 * estimate beside a substitution that was asked for, robust ROS beside the maximum likelihood at 10 samples or more with
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
    add("non-detects imputed", chooseLevel(strata, { ...settings, nonDetects: "auto" }).own);
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
