import type { Code } from "../base/index.ts";
import { median } from "../numerics/index.ts";
import type { Measurement } from "../samples/index.ts";
import type { Finding } from "./finding.ts";
import type { IndexGroups } from "./measurement-groups.ts";

/** What is compared with the median of its group. */
export interface Jump {
  readonly code: Code;
  readonly value: (sample: Measurement) => number | null;
  /** Flagged when above this many times the group's median, or below its inverse. */
  readonly ratio: number;
  /** The ratio itself is flagged too. @defaultValue false */
  readonly inclusive?: boolean;
  /** Values the median needs before it says anything. */
  readonly fewest: number;
}

/** Values too far from the median of their group; values that are absent or not positive are left alone. */
export function flagJumps(
  measurements: readonly Measurement[],
  groups: IndexGroups,
  jump: Jump,
): readonly Finding[] {
  const valueAt = (index: number): number | null => {
    const sample = measurements[index];
    const value = sample === undefined ? null : jump.value(sample);
    return value !== null && value > 0 && Number.isFinite(value) ? value : null;
  };
  const found: Finding[] = [];
  for (const group of groups) {
    const known: number[] = [];
    for (const index of group) {
      const value = valueAt(index);
      if (value !== null) known.push(value);
    }
    if (known.length < jump.fewest) continue;
    const middle = median(known);
    for (const index of group) {
      const value = valueAt(index);
      if (value === null) continue;
      const times = value / middle;
      const far = Math.max(times, middle / value);
      if (far < jump.ratio || (far === jump.ratio && jump.inclusive !== true)) continue;
      const details = { value: short(value), median: short(middle), times: short(times) };
      found.push({ index, code: jump.code, received: short(value), details });
    }
  }
  return found.sort((a, b) => a.index - b.index);
}

function short(value: number): number {
  return Number(value.toPrecision(4));
}
