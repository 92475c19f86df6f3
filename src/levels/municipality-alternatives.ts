import { IMPUTED, LOWER_BOUND, UPPER_BOUND } from "./alternatives.ts";
import type { LevelAlternative, PeriodLevel } from "./period-level.ts";

/**
 * The plants' levels by other rules, summed by the plants' weights: only rules that every plant can answer. A plant
 * with nothing below a limit answers for the imputed rule and for the bounds with its own level, one with an imputed
 * level answers for the bounds with that.
 * @param weights shares of the persons served, in the order of `levels`; they add to 1
 */
export function municipalityAlternatives(
  levels: readonly PeriodLevel[],
  weights: readonly number[],
): readonly LevelAlternative[] {
  const methods = [
    ...new Set(levels.flatMap(({ alternatives }) => alternatives.map(({ method }) => method))),
  ];
  return methods.flatMap((method) => {
    const parts = levels.map((level) => estimateBy(level, method));
    if (parts.some((part) => part === null)) return [];
    return [{ method, estimate: parts.reduce<number>((sum, part, i) => sum + weights[i]! * (part ?? 0), 0) }];
  });
}

function estimateBy({ alternatives, estimate, flags, target }: PeriodLevel, method: string): number | null {
  const given = (name: string) => alternatives.find((other) => other.method === name)?.estimate ?? null;
  const own = flags.includes("HAS_NON_DETECTS") || target !== "period" ? null : estimate;
  if (method === IMPUTED) return given(IMPUTED) ?? own;
  if (method === LOWER_BOUND || method === UPPER_BOUND) return given(method) ?? given(IMPUTED) ?? own;
  return given(method);
}
