import type { LevelSample } from "../levels/index.ts";
import type { Bridge } from "./bridge-of.ts";

/**
 * Loads of the earlier segment as the later laboratory would have reported them: loads and limits times the bridge's
 * ratio. Each carries the bridge's error under one key, so it never averages out and does not cancel against the later
 * segment.
 * @param key names the change, as "Lab A to Lab B, cocaine"
 */
export function applyBridge<Sample extends LevelSample>(
  samples: readonly Sample[],
  bridge: Bridge,
  key: string,
): readonly Sample[] {
  const { ratio, sigma } = bridge;
  return samples.map((sample) => ({
    ...sample,
    load: sample.load === null ? null : sample.load * ratio,
    lowest: sample.lowest * ratio,
    highest: sample.highest === null ? null : sample.highest * ratio,
    errors: [...sample.errors, { source: "bridge", scope: "bridge", key, sigma }],
  }));
}
