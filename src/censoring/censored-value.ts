import { WbeError } from "../base/index.ts";

/**
 * A positive quantity known to lie between two ends (a concentration or a load, any unit): measured when the ends
 * agree, below a limit with `lowest` 0, above an upper limit or unknown with `highest` null.
 */
export interface CensoredValue {
  readonly lowest: number;
  readonly highest: number | null;
}

/** Whether the value itself was measured. */
export function isMeasured({ lowest, highest }: CensoredValue): boolean {
  return lowest === highest;
}

/** Refuses values that no sample can have. Throws `WbeError` ARGUMENT_INVALID naming the first. */
export function demandCensoredValues(values: readonly CensoredValue[]): void {
  values.forEach(({ lowest, highest }, index) => {
    const above = highest === null || (Number.isFinite(highest) && highest > 0 && highest >= lowest);
    if (Number.isFinite(lowest) && lowest >= 0 && above) return;
    const expected = "0 <= lowest <= highest, highest above 0 or null";
    const received = `${lowest} to ${String(highest)}`;
    throw new WbeError("ARGUMENT_INVALID", `values[${index}] must be ${expected}, not ${received}`, {
      path: `values[${index}]`,
      expected,
      received,
    });
  });
}
