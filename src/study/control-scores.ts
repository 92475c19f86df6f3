import type { QualityControlRecord } from "../ingest/index.ts";
import { batchLabel } from "../loads/index.ts";
import { proficiencyScores, scoreVerdict } from "../quality/index.ts";
import { type ControlPoint, EMPTY_CONTROL_ROW } from "./control-chart-row.ts";
import type { DayOf } from "./control-materials.ts";

/**
 * Interlaboratory results of one laboratory and biomarker: rows of type `reference` with an assigned value. z against
 * the standard deviation set for judging, zeta and E_n against the uncertainties of both, where they are stated, each
 * with its verdict: satisfactory to 2 (E_n to 1), questionable below 3, unsatisfactory from there.
 */
export function controlScorePoints(
  records: readonly QualityControlRecord[],
  dayOf: DayOf,
): readonly ControlPoint[] {
  return records.flatMap((record) => scorePoints(record, dayOf(record)));
}

function scorePoints(record: QualityControlRecord, date: string): readonly ControlPoint[] {
  const {
    type,
    concentration,
    assigned = null,
    assignedUncertainty,
    assignedSd,
    standardUncertainty,
  } = record;
  if (type !== "reference" || concentration === null || assigned === null) return [];
  const scores = proficiencyScores({
    result: concentration,
    assigned,
    sigma: assignedSd ?? null,
    resultUncertainty: standardUncertainty ?? null,
    assignedUncertainty: assignedUncertainty ?? null,
  });
  const told = [
    ["z score", scores.z, 2, 3],
    ["zeta score", scores.zeta, 2, 3],
    ["E_n score", scores.en, null, 1],
  ] as const;
  const { laboratory, method, biomarker, sampleId } = record;
  const own = { laboratory, method, biomarker, material: sampleId, batch: batchLabel(record), date };
  return told.flatMap(([check, value, warning, action]): ControlPoint[] => {
    if (value === null) return [];
    const row = {
      ...EMPTY_CONTROL_ROW,
      ...own,
      check,
      value,
      unit: "score",
      centre: 0,
      warning_lower: warning === null ? null : -warning,
      warning_upper: warning,
      action_lower: -action,
      action_upper: action,
      limits: "rule",
      verdict: scoreVerdict(value, check === "E_n score" ? "en" : "z"),
    } as const;
    return [{ row, records: [record], code: null, details: {} }];
  });
}
