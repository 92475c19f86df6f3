import type { CensoredValue } from "./censored-value.ts";

/** A value as rank methods take it: seen at a place, or somewhere below it. */
export interface Detection {
  readonly at: number;
  readonly seen: boolean;
}

/** Interval-censored values count as below their upper end, values above an upper limit as seen there. */
export function detectionOf({ lowest, highest }: CensoredValue): Detection {
  const seen = lowest === highest || highest === null;
  return { at: seen ? lowest : (highest ?? lowest), seen };
}
