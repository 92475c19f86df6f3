import type { CompareRow } from "../../compare/index.ts";
import { compareText } from "./canonical.ts";
import type { Place, ReportView } from "./view.ts";

/** The latest comparison of a drug at a place with the same period last year; the wanted target first. */
export function headlineRow(view: ReportView, place: Place, biomarker: string): CompareRow | undefined {
  const end = (label: string): string => view.periods.find((period) => period.label === label)?.end ?? label;
  return view.model.compare
    .filter((row) => row.scope === place.scope && row.site === place.site && row.biomarker === biomarker)
    .filter((row) => row.contrast === "same period last year")
    .sort(
      (a, b) =>
        compareText(end(b.to), end(a.to)) || Number(b.target === "period") - Number(a.target === "period"),
    )[0];
}
