import type { CensoredValue } from "../censoring/index.ts";

/** The highest limit that any value lies below; null when nothing is censored from above. */
export function commonLimit(values: readonly CensoredValue[]): number | null {
  const limits = values.flatMap(({ lowest, highest }) =>
    highest !== null && lowest < highest ? [highest] : [],
  );
  return limits.length === 0 ? null : Math.max(...limits);
}

/**
 * The values as a laboratory with this limit would have reported them: all that lies below it is only known to lie
 * below it. So a limit that was lowered between two sides cannot make a change.
 */
export function recensor(values: readonly CensoredValue[], limit: number): readonly CensoredValue[] {
  return values.map((value) =>
    value.lowest < limit && value.highest !== null ? { lowest: 0, highest: limit } : value,
  );
}
