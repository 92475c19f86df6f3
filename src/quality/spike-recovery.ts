import { demandNumber } from "../base/index.ts";

/** Recovery of an addition that passes, fractions; 0.7 to 1.2 are in use. */
export const RECOVERY_WINDOW = { low: 0.7, high: 1.2 } as const;

/**
 * Recovery of a spike, a fraction: (spiked - unspiked) / added, all in one unit. It may lie below 0 where the
 * addition drowns in the sample.
 * @throws WbeError `ARGUMENT_INVALID` for a value below 0 or an addition that is not above 0.
 */
export function spikeRecovery(spiked: number, unspiked: number, added: number): number {
  demandNumber(spiked >= 0, "spiked", "0 or above", spiked);
  demandNumber(unspiked >= 0, "unspiked", "0 or above", unspiked);
  demandNumber(added > 0, "added", "above 0", added);
  return (spiked - unspiked) / added;
}
