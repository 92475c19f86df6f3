import { dayOf } from "../calendar/index.ts";
import type { QualityControlRecord } from "../ingest/index.ts";
import type { Measurement } from "../samples/index.ts";
import { batchSamples } from "./batch-samples.ts";

/**
 * Day of analysis, else the first day sampled of its batch, else its own day; empty when none is known. A frozen sample's
 * own day is that of its first batch, so it comes last.
 */
export function dayOfControl(
  record: QualityControlRecord,
  measurements: readonly Measurement[],
  timeZone: string,
): string {
  if (record.analysisDate !== null) return record.analysisDate;
  const first = batchSamples(record, measurements).reduce<number | null>(
    (start, { window }) => (start === null ? window.start : Math.min(start, window.start)),
    record.type === "duplicate" || record.type === "spike" ? (record.window?.start ?? null) : null,
  );
  const start = first ?? record.window?.start ?? null;
  return start === null ? "" : dayOf(start, timeZone);
}
