import type { Issue } from "../base/index.ts";
import type { ChosenPair } from "./choose-pairs.ts";
import type { PairComparison } from "./compare-pair.ts";

/** Two sides, set against each other but not judged yet. */
export interface Compared {
  readonly pair: ChosenPair;
  readonly comparison: PairComparison;
  /** Makes the comparison anew from other samples; null where days mean nothing, as against a published figure. */
  readonly again: ((pair: ChosenPair) => PairComparison) | null;
  readonly issues: readonly Issue[];
}
