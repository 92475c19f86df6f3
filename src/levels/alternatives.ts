import { chooseLevel } from "./choose-level.ts";
import { eudaMean } from "./euda-mean.ts";
import { extremeDays } from "./extreme-days.ts";
import type { LevelAnswer } from "./level-answer.ts";
import type { LevelSettings } from "./level-options.ts";
import { membersOf } from "./members.ts";
import type { LevelAlternative } from "./period-level.ts";
import type { Strata } from "./strata.ts";

/**
 * The same level by other rules, to stand beside it and never in its place: EUDA's zero rule where samples lie below
 * limits, and the level without the days that lie far from the others.
 */
export function alternativesOf(
  strata: Strata,
  answer: LevelAnswer,
  settings: LevelSettings,
): readonly LevelAlternative[] {
  const censored = membersOf(strata).some(({ value }) => value === null);
  const euda = censored && settings.nonDetects !== "euda-zero" ? eudaMean(strata, settings.level) : null;
  const extreme = extremeDays(strata);
  const calmer =
    answer.own !== null && extreme.length > 0 ? chooseLevel(without(strata, extreme), settings).own : null;
  return [
    ...(euda === null
      ? []
      : [{ method: "mean of the sampled days, non-detects zero", estimate: euda.estimate }]),
    ...(calmer === null ? [] : [{ method: `without ${extreme.join(", ")}`, estimate: calmer.estimate }]),
  ];
}

function without(strata: Strata, days: readonly string[]): Strata {
  const kept = (stratum: Strata["weekday"]) => ({
    ...stratum,
    members: stratum.members.filter(({ day }) => !days.includes(day)),
  });
  return { ...strata, weekday: kept(strata.weekday), weekend: kept(strata.weekend) };
}
