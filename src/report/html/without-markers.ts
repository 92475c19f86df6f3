import { findPopulationMarker } from "../../biomarkers/index.ts";
import type { ReportModel } from "./report-model.ts";

/** The model without substances that only tell how many people there were (COD, NH4-N ...): they are no drugs. */
export function withoutMarkers(model: ReportModel): ReportModel {
  const asked = new Set(model.settings.headline.biomarkers);
  const isDrug = ({ biomarker }: { readonly biomarker: string }): boolean =>
    asked.has(biomarker) || findPopulationMarker(biomarker)?.marker.kind !== "hydrochemical";
  return {
    ...model,
    loads: model.loads.filter(isDrug),
    summary: model.summary.filter(isDrug),
    compare: model.compare.filter(isDrug),
    trend: model.trend.filter(isDrug),
  };
}
