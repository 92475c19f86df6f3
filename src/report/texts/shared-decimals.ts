import { roundTo } from "./format-number.ts";
import { roundToUncertainty } from "./round-to-uncertainty.ts";

/** An estimate and its ends, null where they are not known. */
export interface KnownEstimate {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

/**
 * Digits after the decimal sign for an estimate that stands among others: those of the least exact known estimate, so that
 * a column or a chart reads alike; but never coarser than whole numbers for its sake, nor by more than one place, nor so that
 * nothing is left of this one.
 */
export function sharedDecimals(own: KnownEstimate, among: readonly KnownEstimate[]): number {
  const alone = decimalsOf(own);
  const known = among.filter(({ value }) => value !== null);
  const coarsest = Math.min(alone, ...known.map(decimalsOf));
  const shared = Math.max(coarsest, Math.min(alone, 0), alone - 1);
  const size = own.value ?? own.upper ?? 0;
  return size !== 0 && roundTo(size, shared) === 0 ? alone : shared;
}

function decimalsOf({ value, lower, upper }: KnownEstimate): number {
  return roundToUncertainty(value, lower, upper).decimals;
}
