import type { Code } from "../base/index.ts";
import type { LevelBounds } from "./level-bounds.ts";
import type { OwnEstimate } from "./own-estimate.ts";
import type { Target } from "./period-level.ts";

/** What a rule answers for one period: a level, bounds, or nothing, and why. */
export interface LevelAnswer {
  readonly own: OwnEstimate | null;
  readonly bounds: LevelBounds | null;
  readonly target: Target;
  /** Said when there is no `own` to say it. */
  readonly method: string;
  readonly flags: readonly Code[];
}

/** A level. */
export function levelAnswer(own: OwnEstimate, target: Target, flags: readonly Code[] = []): LevelAnswer {
  return { own, bounds: null, target, method: own.method, flags };
}

/** Bounds in place of a level. */
export function boundsAnswer(bounds: LevelBounds, target: Target, flags: readonly Code[]): LevelAnswer {
  const method = "bounds: non-detects all at zero and all at their limit";
  return { own: null, bounds, target, method, flags };
}

/** No level, with the reason. */
export function noAnswer(target: Target, flags: readonly Code[]): LevelAnswer {
  return { own: null, bounds: null, target, method: "no level: the samples are listed as days", flags };
}
