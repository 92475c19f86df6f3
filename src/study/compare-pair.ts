import type { Code } from "../base/index.ts";
import { compareLevels, comparePeriods, type LevelComparison } from "../compare/index.ts";
import { type PeriodLevel, periodLevel } from "../levels/index.ts";
import type { ChosenPair } from "./choose-pairs.ts";
import { compareTotals } from "./compare-totals.ts";
import type { LevelEntry } from "./level-entry.ts";
import { levelOptions } from "./level-options.ts";
import { segmentChanges } from "./segment-changes.ts";
import type { Settings } from "./settings.ts";

/** A comparison, and whether the two sides may be compared at all. */
export interface PairComparison extends LevelComparison {
  readonly comparable: boolean;
}

/**
 * Compares the two sides of a pair. Where a side spans a break, its entry that matches the other side is taken;
 * where none matches, the sides are not comparable. Between two places only what they really share cancels.
 */
export function comparePair(pair: ChosenPair, settings: Settings): PairComparison {
  const [from, to] = matchingEntries(pair);
  const twoPlaces = pair.contrast === "site";
  const levelOf = (entry: LevelEntry | undefined): PeriodLevel => entry?.level ?? emptyLevel(pair, settings);
  const levels = { from: levelOf(from), to: levelOf(to) };
  const flags = segmentChanges(from, to, twoPlaces);
  if (flags.length > 0) return notComparable(compareLevels(levels.from, levels.to), flags);
  const { level, weekend } = settings;
  const onePlant = [from, to].every((entry) => (entry?.plants.length ?? 1) === 1);
  const recensored =
    onePlant || from === undefined || to === undefined ? null : compareTotals(from, to, settings, twoPlaces);
  const comparison = onePlant
    ? comparePeriods(from?.samples ?? [], to?.samples ?? [], { ...levels, level, weekend })
    : (recensored ?? compareLevels(levels.from, levels.to, { level }));
  const bridged = levels.from.flags.includes("BRIDGED") || levels.to.flags.includes("BRIDGED");
  return {
    ...comparison,
    comparable: true,
    flags: bridged ? [...comparison.flags, "BRIDGED"] : comparison.flags,
  };
}

/** The entries that are compared: where a side spans a break, the one measured like the other side. */
export function matchingEntries({
  from,
  to,
  contrast,
}: ChosenPair): readonly [LevelEntry | undefined, LevelEntry | undefined] {
  for (const later of to) {
    const earlier = from.find((entry) => segmentChanges(entry, later, contrast === "site").length === 0);
    if (earlier !== undefined) return [earlier, later];
  }
  return [from[0], to[0]];
}

function emptyLevel({ from, to, biomarker }: ChosenPair, settings: Settings): PeriodLevel {
  const known = from[0] ?? to[0];
  const period = known?.period ?? { label: "", start: "2000-01-01", end: "2000-01-01" };
  return periodLevel([], levelOptions(settings, period, known?.level.target ?? "period", biomarker));
}

/** No number survives a break: only the reasons do. */
function notComparable(comparison: LevelComparison, flags: readonly Code[]): PairComparison {
  return {
    ...comparison,
    ratio: null,
    lower: null,
    upper: null,
    intervalKind: null,
    pValue: null,
    direction: null,
    comparable: false,
    flags: [...new Set([...flags, ...comparison.flags])],
  };
}
