import type { Code } from "../base/index.ts";
import { median } from "../numerics/index.ts";
import type { Measurement } from "../samples/index.ts";
import type { Finding } from "./finding.ts";
import { groupIndices } from "./group-indices.ts";

/** What is compared with the median of its group. */
export interface Jump {
  readonly code: Code;
  readonly value: (sample: Measurement) => number | null;
  readonly group: (sample: Measurement) => string;
  /** Flagged when above this many times the group's median, or below its inverse. */
  readonly ratio: number;
  /** The ratio itself is flagged too. @defaultValue false */
  readonly inclusive?: boolean;
  /** Values the median needs before it says anything. */
  readonly fewest: number;
}

/** Values too far from the median of their group; values that are absent or not positive are left alone. */
export function flagJumps(measurements: readonly Measurement[], jump: Jump): readonly Finding[] {
  const found: Finding[] = [];
  for (const group of groupIndices(measurements, jump.group)) {
    const known = group.flatMap((index) => {
      const sample = measurements[index];
      const value = sample === undefined ? null : jump.value(sample);
      return value !== null && value > 0 && Number.isFinite(value) ? [{ index, value }] : [];
    });
    if (known.length < jump.fewest) continue;
    const middle = median(known.map(({ value }) => value));
    for (const { index, value } of known) {
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
