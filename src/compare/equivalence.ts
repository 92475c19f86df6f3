import { WbeError } from "../base/index.ts";
import type { LevelComparison } from "./level-comparison.ts";

/** Whether a change beyond a margin is excluded. */
export interface Equivalence {
  /** True: the ratio lies between 1 / (1 + margin) and 1 + margin with the stated confidence. Null: it cannot be told. */
  readonly equivalent: boolean | null;
  readonly margin: number;
  /** The largest rise and fall that the interval leaves open, as ratios; null: open. */
  readonly atMost: number | null;
  readonly atLeast: number | null;
}

/**
 * "Nothing changed by more than x %": the whole interval of the ratio lies inside the margin. With a 95 % interval this
 * is two one-sided tests at 2.5 % each. No certain change is not equivalence.
 * Source: Schuirmann 1987, doi:10.1007/BF01068419.
 * @param margin a fraction above 0: .25 means between 1/1.25 and 1.25
 * @throws WbeError `ARGUMENT_INVALID` for a margin that is not above 0
 */
export function equivalence(comparison: LevelComparison, margin: number): Equivalence {
  if (!(margin > 0 && Number.isFinite(margin))) {
    throw new WbeError("ARGUMENT_INVALID", `margin must be a fraction above 0, not ${margin}`, {
      path: "margin",
      expected: "above 0, as .25 for 25 %",
      received: String(margin),
    });
  }
  const { lower, upper, intervalKind } = comparison;
  const told = intervalKind === "confidence" || intervalKind === "with prior";
  const inside = lower !== null && upper !== null ? lower >= 1 / (1 + margin) && upper <= 1 + margin : false;
  return { equivalent: told ? inside : null, margin, atMost: upper, atLeast: lower };
}
