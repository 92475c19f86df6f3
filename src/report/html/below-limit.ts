import { levelsOf, type ReportView } from "./view.ts";

/**
 * Analyses below the limit, and all, behind the levels of the main places. Counted from the levels, so that drugs whose
 * single samples are kept back count too; of the samples where no place has a level.
 */
export function belowLimit(view: ReportView): { readonly below: number; readonly all: number } {
  const levels = view.mains.flatMap((place) =>
    view.drugs.flatMap((drug) => levelsOf(view, place, drug.biomarker)),
  );
  if (levels.length === 0) {
    const { loads } = view.model;
    const below = loads.filter((row) => row.result.startsWith("below") || row.result === "detected").length;
    return { below, all: loads.length };
  }
  const all = levels.reduce((sum, row) => sum + row.samples, 0);
  const detected = levels.reduce((sum, row) => sum + row.detected, 0);
  return { below: Math.max(0, all - detected), all };
}
