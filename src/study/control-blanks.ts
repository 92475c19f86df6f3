import type { QualityControlRecord } from "../ingest/index.ts";
import { batchLabel } from "../loads/index.ts";
import type { Measurement } from "../samples/index.ts";
import { batchSamples } from "./batch-samples.ts";
import { type ControlPoint, EMPTY_CONTROL_ROW } from "./control-chart-row.ts";
import type { DayOf } from "./control-materials.ts";

/** A sample must hold at least this many times what the blank of its batch holds. */
export const TIMES_BLANK = 5;

/**
 * Blanks of one laboratory and biomarker, ng/L: each may hold a fifth of the lowest measured sample of its batch. One
 * below its limit is in control; without measured samples in its batch it is not judged.
 */
export function controlBlankPoints(
  records: readonly QualityControlRecord[],
  measurements: readonly Measurement[],
  dayOf: DayOf,
): readonly ControlPoint[] {
  return records
    .filter(({ type, result }) => type === "blank" && result !== "missing")
    .map((record) => blankPoint(record, measurements, dayOf(record)))
    .sort((a, b) => (a.row.date < b.row.date ? -1 : a.row.date > b.row.date ? 1 : 0));
}

function blankPoint(
  record: QualityControlRecord,
  measurements: readonly Measurement[],
  date: string,
): ControlPoint {
  const { laboratory, method, biomarker, concentration: value, sampleId } = record;
  const batch = batchLabel(record);
  const values = batchSamples(record, measurements).flatMap(({ concentration }) =>
    concentration === null ? [] : [concentration],
  );
  const action = values.length === 0 ? null : Math.min(...values) / TIMES_BLANK;
  const high = value !== null && action !== null && value > action;
  const verdict = high ? "action" : value === null || action !== null ? "in control" : "not judged";
  const row = {
    ...EMPTY_CONTROL_ROW,
    check: "blank",
    laboratory,
    method,
    biomarker,
    material: sampleId,
    batch,
    date,
    value,
    unit: "ng/L",
    action_upper: action,
    limits: action === null ? "" : "rule",
    verdict,
    rule: high ? "blank above a fifth of a sample" : "",
  } as const;
  const count = values.filter((one) => one < TIMES_BLANK * (value ?? 0)).length;
  const details = { laboratory, biomarker, batch, value: Number((value ?? 0).toPrecision(3)), count };
  return { row, records: [record], code: high ? "BATCH_BLANK_HIGH" : null, details };
}
