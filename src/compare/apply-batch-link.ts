import type { LevelSample } from "../levels/index.ts";
import { exp } from "../numerics/index.ts";
import type { LinkedBatch } from "./link-batches.ts";

/** What an error of a link is called in a budget. */
export const REFERENCES = "references";

/**
 * A load as the first batch of its group would have given it. The bias of that batch is then common to the whole group
 * and takes the place of the batch's own; the error of the link comes in. A load without batch error stays as it is.
 * @param key names laboratory, method and residue; @param sigma size of the batch error, sd of ln(load): one for all
 * linked sides, so that it cancels between them
 */
export function applyBatchLink<Sample extends LevelSample>(
  sample: Sample,
  { group, shift, parts }: LinkedBatch,
  key: string,
  sigma: number,
): Sample {
  const isBatch = ({ source, scope }: Sample["errors"][number]) => source === "batch" && scope === "batch";
  if (!sample.errors.some(isBatch)) return sample;
  const factor = exp(-shift);
  const name = `${key} | linked with ${group}`;
  return {
    ...sample,
    load: sample.load === null ? null : sample.load * factor,
    lowest: sample.lowest * factor,
    highest: sample.highest === null ? null : sample.highest * factor,
    errors: [
      ...sample.errors.map((term) => (isBatch(term) ? { ...term, key: name, sigma } : term)),
      ...parts.map((part, index) => ({
        source: REFERENCES,
        scope: "batch" as const,
        key: `${name} | ${index}`,
        sigma: part,
        origin: "estimated" as const,
      })),
    ],
  };
}
