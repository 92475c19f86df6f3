import type { DrugView, Place, ReportView } from "./view.ts";

/** Plants of a municipality whose own figures of a drug are kept back; none for a plant itself. */
export function withheldPlants({ model }: ReportView, place: Place, drug: DrugView): readonly string[] {
  if (place.scope !== "municipality") return [];
  return (model.publication?.withheld ?? [])
    .filter(({ site, biomarker }) => {
      const here = model.sites.some((known) => known.site === site && known.municipality === place.site);
      return here && biomarker === drug.biomarker;
    })
    .map(({ site }) => site);
}
