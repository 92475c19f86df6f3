export { applyBatchLink, REFERENCES } from "./apply-batch-link.ts";
export { applyBridge } from "./apply-bridge.ts";
export { type Bridge, bridgeOf, FEWEST_SPLITS, type SplitSample, statedBridge } from "./bridge-of.ts";
export { type Comparability, comparability, type MeasuredHow } from "./comparability.ts";
export { type CompareLevelsOptions, compareLevels } from "./compare-levels.ts";
export { type ComparePeriodsOptions, comparePeriods } from "./compare-periods.ts";
export { COMPARE_COLUMNS, type CompareRow, type Contrast, type Verdict } from "./compare-row.ts";
export { compareWithPublished, type PublishedFigure } from "./compare-with-published.ts";
export { type CompareWithoutDaysOptions, compareWithoutDays } from "./compare-without-days.ts";
export { COMPARE_WITHOUT_COLUMNS, type CompareWithoutRow } from "./compare-without-row.ts";
export { CONTEXT_COLUMNS, type ContextRow } from "./context-row.ts";
export { differenceInDifferences } from "./difference-in-differences.ts";
export {
  type DifferingDays,
  type DifferingDaysOptions,
  differingDays,
  type NamedDay,
} from "./differing-days.ts";
export { type Equivalence, equivalence } from "./equivalence.ts";
export { errorsBetween } from "./errors-between.ts";
export { type FiellerRatio, fiellerRatio } from "./fieller-ratio.ts";
export { fisherExact } from "./fisher-exact.ts";
export { type GeometricRatio, pairedRatio, welchRatio } from "./geometric-ratio.ts";
export { hangsOnDays } from "./hangs-on-days.ts";
export type { Direction, LevelComparison } from "./level-comparison.ts";
export {
  FEWEST_REFERENCES,
  type LinkedBatch,
  linkBatches,
  type ReferenceAnalysis,
} from "./link-batches.ts";
export { type KnownSpread, percentileAmong } from "./percentile-among.ts";
export { type PeriodsAround, periodsAround } from "./periods-around.ts";
export { commonLimit } from "./recensor.ts";
export { type SplitSamplesInput, splitSamplesNeeded } from "./split-samples-needed.ts";
export { type RowVerdict, type VerdictInput, verdicts } from "./verdicts.ts";
