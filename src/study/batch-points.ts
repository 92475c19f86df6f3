import { controlBlankPoints } from "./control-blanks.ts";
import type { ControlPoint } from "./control-chart-row.ts";
import { controlMaterialPoints } from "./control-materials.ts";
import { dayOfControl } from "./day-of-control.ts";
import type { QualityControlGroup } from "./quality-control-sets.ts";

/** The points that judge whole batches of one laboratory and biomarker: control materials and blanks. */
export function batchPoints(
  { records, measurements }: QualityControlGroup,
  timeZone: string,
): readonly ControlPoint[] {
  const day = (record: Parameters<typeof dayOfControl>[0]): string =>
    dayOfControl(record, measurements, timeZone);
  return [...controlMaterialPoints(records, day), ...controlBlankPoints(records, measurements, day)];
}
