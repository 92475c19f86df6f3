import type { Measurement } from "../samples/index.ts";
import type { Finding } from "./finding.ts";
import { type MeasurementGroups, measurementGroups } from "./measurement-groups.ts";

const HOUR_MS = 3_600_000;
/** Changing the bottle takes a while. */
const TOLERANCE_HOURS = 1;

/**
 * Composites of one site and biomarker whose windows overlap by more than an hour without being the same window;
 * both of a pair are flagged. Looks at neighbours by start, so a long window is compared with all it covers.
 */
export function flagOverlaps(
  measurements: readonly Measurement[],
  { series }: MeasurementGroups = measurementGroups(measurements),
): readonly Finding[] {
  const found = new Map<number, Finding>();
  const startAt = (index: number): number => measurements[index]?.window.start ?? 0;
  for (const group of series) {
    const ordered = [...group].sort((a, b) => startAt(a) - startAt(b) || a - b);
    let longest: Entry | undefined;
    for (const index of ordered) {
      const sample = measurements[index];
      if (sample === undefined) continue;
      const entry = { index, sample };
      const hours = longest === undefined ? 0 : overlapHours(longest.sample, sample);
      if (longest !== undefined && hours > TOLERANCE_HOURS) {
        if (!found.has(longest.index)) found.set(longest.index, finding(longest, entry, hours));
        if (!found.has(index)) found.set(index, finding(entry, longest, hours));
      }
      if (longest === undefined || sample.window.end > longest.sample.window.end) longest = entry;
    }
  }
  return [...found.values()].sort((a, b) => a.index - b.index);
}

interface Entry {
  readonly index: number;
  readonly sample: Measurement;
}

function overlapHours({ window: a }: Measurement, { window: b }: Measurement): number {
  if (a.start === b.start && a.end === b.end) return 0;
  return (Math.min(a.end, b.end) - Math.max(a.start, b.start)) / HOUR_MS;
}

function finding({ index }: Entry, { sample }: Entry, hours: number): Finding {
  const other =
    sample.sampleId ||
    (sample.place.rows[0] === undefined ? "another sample" : `row ${sample.place.rows[0]}`);
  return { index, code: "WINDOW_OVERLAP", details: { other, hours: Number(hours.toFixed(1)) } };
}
