import type { StudySettingsInput } from "../ingest/index.ts";
import { makeResult, type Result } from "../report/index.ts";
import { asStudy, type StudyOrRows } from "./as-study.ts";
import { batchPoints } from "./batch-points.ts";
import { CONTROL_CHART_COLUMNS, type ControlChartRow, type ControlPoint } from "./control-chart-row.ts";
import { controlEstimatePoints } from "./control-estimates.ts";
import { controlPairPoints } from "./control-pairs.ts";
import { controlScorePoints } from "./control-scores.ts";
import { dayOfControl } from "./day-of-control.ts";
import { loadsOf } from "./loads-of.ts";
import { provenanceOf } from "./provenance.ts";
import { qualityControlGroups } from "./quality-control-groups.ts";
import type { Study } from "./study.ts";

/**
 * The laboratories' quality control: control charts of control materials, blanks, duplicates and recoveries with warning
 * and action limits and a verdict on each point; scores of interlaboratory results; and what all of it says of
 * repeatability, error from batch to batch and bias. A point that stops its batch names the code that the batch's
 * results carry.
 * @throws WbeError when rows or settings cannot be understood.
 */
export function controlCharts(input: StudyOrRows, settings?: StudySettingsInput): Result<ControlChartRow> {
  const study = asStudy(input, settings);
  return makeResult({
    command: "quality-control",
    columns: CONTROL_CHART_COLUMNS,
    rows: controlRows(study),
    settings: study.settings,
    provenance: provenanceOf(study),
    issues: loadsOf(study).issues,
  });
}

/** The rows of `controlCharts`: laboratory by laboratory, estimates before the points that they rest on. */
export function controlRows(study: Study): readonly ControlChartRow[] {
  if (!hasQualityControl(study)) return [];
  const { measurements, qualityControl, settings } = study;
  return qualityControlGroups(measurements, qualityControl).flatMap((named) => {
    const { group } = named;
    const day = (record: Parameters<typeof dayOfControl>[0]): string =>
      dayOfControl(record, group.measurements, settings.timeZone);
    return [
      ...controlEstimatePoints(named, settings),
      ...batchPoints(group, settings.timeZone),
      ...controlPairPoints(group.records, group.measurements, day),
      ...controlScorePoints(group.records, day),
    ].map(rowOf);
  });
}

function hasQualityControl({ measurements, qualityControl }: Study): boolean {
  return qualityControl.length > 0 || measurements.some(({ replicates }) => replicates > 1);
}

function rowOf({ row, code }: ControlPoint): ControlChartRow {
  return { ...row, flags: code ?? "" };
}
