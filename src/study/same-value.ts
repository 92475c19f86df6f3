import type { PublishedValue } from "./published-values.ts";

/** Larger than the last digits in which two machines differ. */
const TOLERANCE = 1e-9;

/** Whether a value, its interval and its verdict are what they were. */
export function sameValue(a: PublishedValue | undefined, b: PublishedValue | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return (
    close(a.value, b.value) && close(a.lower, b.lower) && close(a.upper, b.upper) && a.verdict === b.verdict
  );
}

function close(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= TOLERANCE * Math.max(Math.abs(a), Math.abs(b));
}
