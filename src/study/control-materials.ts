import { groupBy } from "../base/index.ts";
import type { QualityControlRecord } from "../ingest/index.ts";
import { batchLabel } from "../loads/index.ts";
import { judgeControls, type ShewhartLimits, shewhartLimits } from "../quality/index.ts";
import { type ControlPoint, EMPTY_CONTROL_ROW } from "./control-chart-row.ts";
import { batchOf } from "./quality-control-sets.ts";

/** The day of a row, for order and print. */
export type DayOf = (record: QualityControlRecord) => string;

/**
 * Shewhart charts of one laboratory's control materials and one biomarker: a point a batch, the mean of its analyses,
 * ng/L. Limits are those stated with the material (assigned value and its standard deviation), else estimated from 8 or
 * more batches; without either a point is not judged. A reference with an assigned value is an interlaboratory result.
 */
export function controlMaterialPoints(
  records: readonly QualityControlRecord[],
  dayOf: DayOf,
): readonly ControlPoint[] {
  const controls = records.filter(
    ({ type, sampleId, assigned }) =>
      sampleId !== "" && (type === "control" || (type === "reference" && (assigned ?? null) === null)),
  );
  const materials = groupBy(controls, ({ method, sampleId }) => JSON.stringify([method, sampleId]));
  return [...materials.values()].flatMap((own) => materialPoints(own, dayOf));
}

/** The analyses of one material in one batch; null where all of them lie below the limit. */
interface Batch {
  readonly records: readonly QualityControlRecord[];
  readonly day: string;
  readonly name: string;
  readonly value: number | null;
}

function materialPoints(own: readonly QualityControlRecord[], dayOf: DayOf): readonly ControlPoint[] {
  const batches = [...groupBy(own, (record) => batchOf(record) || JSON.stringify(record.place)).values()]
    .map((records) => batchFrom(records, dayOf))
    .sort((a, b) => order(a.day, b.day) || order(a.name, b.name));
  const measured = batches.flatMap(({ value }) => (value === null ? [] : [value]));
  const estimated = shewhartLimits(measured);
  const judged = batches.map((batch) => ({ batch, limits: statedLimits(batch) ?? estimated }));
  const known = judged.filter(({ batch, limits }) => batch.value !== null && limits !== null);
  const verdicts = judgeControls(
    known.map(({ batch, limits }) => ((batch.value ?? 0) - (limits?.centre ?? 0)) / (limits?.sd ?? 1)),
  );
  return judged.map((one): ControlPoint => {
    const said = verdicts[known.indexOf(one)];
    return pointOf(one.batch, one.limits, said?.verdict ?? "not judged", said?.rule ?? "");
  });
}

function pointOf(
  { records, day, value }: Batch,
  limits: ShewhartLimits | null,
  verdict: ControlPoint["row"]["verdict"],
  rule: ControlPoint["row"]["rule"],
): ControlPoint {
  const [{ laboratory, method, biomarker, sampleId, batch, analysisDate }] = records as readonly [
    QualityControlRecord,
    ...QualityControlRecord[],
  ];
  const label = batchLabel({ batch, analysisDate });
  const at = (sds: number): number | null => (limits === null ? null : limits.centre + sds * limits.sd);
  const row = {
    ...EMPTY_CONTROL_ROW,
    check: "control",
    laboratory,
    method,
    biomarker,
    material: sampleId,
    batch: label,
    date: day,
    value,
    unit: "ng/L",
    centre: at(0),
    warning_lower: at(-2),
    warning_upper: at(2),
    action_lower: at(-3),
    action_upper: at(3),
    limits: limits === null ? "" : limits.n === 0 ? "stated" : "estimated",
    n: limits === null || limits.n === 0 ? null : limits.n,
    verdict,
    rule,
  } as const;
  const code = verdict === "action" && label !== "" ? "BATCH_CONTROL_OUTSIDE" : null;
  return { row, records, code, details: { laboratory, biomarker, batch: label, sample: sampleId, rule } };
}

function batchFrom(records: readonly QualityControlRecord[], dayOf: DayOf): Batch {
  const values = records.flatMap(({ concentration }) => (concentration === null ? [] : [concentration]));
  const [first] = records;
  return {
    records,
    day: first === undefined ? "" : dayOf(first),
    name: first === undefined ? "" : batchOf(first),
    value: values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length,
  };
}

/** What the material's papers set; they rest on none of these values. */
function statedLimits({ records }: Batch): ShewhartLimits | null {
  const [first] = records;
  const { assigned = null, assignedSd = null } = first ?? {};
  return assigned === null || assignedSd === null || !(assignedSd > 0)
    ? null
    : { centre: assigned, sd: assignedSd, n: 0 };
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
