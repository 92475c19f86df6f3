import type { QualityControlRecord } from "../ingest/index.ts";
import { batchLabel } from "../loads/index.ts";
import {
  judgeControls,
  LARGEST_DIFFERENCE,
  RECOVERY_WINDOW,
  rangeLimits,
  relativeDifference,
  shewhartLimits,
  spikeRecovery,
} from "../quality/index.ts";
import type { Measurement } from "../samples/index.ts";
import { type ControlChartRow, type ControlPoint, EMPTY_CONTROL_ROW } from "./control-chart-row.ts";
import type { DayOf } from "./control-materials.ts";
import { partnerOf } from "./quality-control-partner.ts";

/**
 * Range chart of duplicates (difference / mean of the pair, a fraction) and Shewhart chart of the recovery of spikes (a
 * fraction), of one laboratory and biomarker. Limits are estimated from 8 or more; with fewer the usual windows stand
 * for the action limits: 30 % between duplicates, 70 to 120 % recovery.
 */
export function controlPairPoints(
  records: readonly QualityControlRecord[],
  measurements: readonly Measurement[],
  dayOf: DayOf,
): readonly ControlPoint[] {
  const found = records
    .flatMap((record) => pairOf(record, measurements, dayOf))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const of = (type: QualityControlRecord["type"]): readonly Pair[] =>
    found.filter(({ record }) => record.type === type);
  return [...duplicatePoints(of("duplicate")), ...recoveryPoints(of("spike"))];
}

interface Pair {
  readonly record: QualityControlRecord;
  readonly day: string;
  readonly value: number;
}

function pairOf(
  record: QualityControlRecord,
  measurements: readonly Measurement[],
  dayOf: DayOf,
): readonly Pair[] {
  if (record.type !== "duplicate" && record.type !== "spike") return [];
  const other = partnerOf(record, measurements, (one) => one)?.concentration ?? null;
  const { concentration } = record;
  if (other === null || concentration === null) return [];
  const added = record.assigned ?? 0;
  if (record.type === "duplicate")
    return [{ record, day: dayOf(record), value: relativeDifference(concentration, other) }];
  return added > 0 ? [{ record, day: dayOf(record), value: spikeRecovery(concentration, other, added) }] : [];
}

/** A single pair far apart casts doubt on that sample, not on its batch: no code for the others. */
function duplicatePoints(pairs: readonly Pair[]): readonly ControlPoint[] {
  const limits = rangeLimits(pairs.map(({ value }) => value));
  return pairs.map((pair) => {
    const action = limits?.action ?? LARGEST_DIFFERENCE;
    const beyond = pair.value > action;
    const warned = limits !== null && pair.value > limits.warning;
    return point("duplicates", pair, {
      centre: limits?.centre ?? null,
      warning_upper: limits?.warning ?? null,
      action_upper: action,
      limits: limits === null ? "rule" : "estimated",
      n: limits?.n ?? null,
      verdict: beyond ? "action" : warned ? "warning" : "in control",
      rule: limits === null ? "" : beyond ? "1 beyond 3 s" : warned ? "1 beyond 2 s" : "",
    });
  });
}

function recoveryPoints(spikes: readonly Pair[]): readonly ControlPoint[] {
  const limits = shewhartLimits(spikes.map(({ value }) => value));
  const { low, high } = RECOVERY_WINDOW;
  if (limits === null)
    return spikes.map((spike) =>
      point("recovery", spike, {
        action_lower: low,
        action_upper: high,
        limits: "rule",
        verdict: spike.value < low || spike.value > high ? "action" : "in control",
      }),
    );
  const { centre, sd, n } = limits;
  const judged = judgeControls(spikes.map(({ value }) => (value - centre) / sd));
  return spikes.map((spike, index) =>
    point("recovery", spike, {
      centre,
      warning_lower: centre - 2 * sd,
      warning_upper: centre + 2 * sd,
      action_lower: centre - 3 * sd,
      action_upper: centre + 3 * sd,
      limits: "estimated",
      n,
      verdict: judged[index]?.verdict ?? "not judged",
      rule: judged[index]?.rule ?? "",
    }),
  );
}

function point(
  check: "duplicates" | "recovery",
  { record, day, value }: Pair,
  found: Partial<ControlChartRow>,
): ControlPoint {
  const { laboratory, method, biomarker, sampleId } = record;
  const own = { laboratory, method, biomarker, material: sampleId, batch: batchLabel(record), date: day };
  const row = { ...EMPTY_CONTROL_ROW, ...own, check, value, unit: "fraction", ...found } as const;
  return { row, records: [record], code: null, details: {} };
}
