import type { LoadRow } from "../../loads/index.ts";
import type { Place, ReportView } from "./view.ts";

/** Samples of a drug whose single days may be shown: the plant's own, or those of all plants of a municipality. */
export function openLoads(view: ReportView, place: Place, biomarker: string): LoadRow[] {
  const own = (site: string): boolean =>
    place.scope === "plant"
      ? site === place.site
      : view.model.sites.some((known) => known.site === site && known.municipality === place.site);
  return view.model.loads.filter(
    (row) => row.biomarker === biomarker && own(row.site) && view.openPlants.has(row.site),
  );
}
