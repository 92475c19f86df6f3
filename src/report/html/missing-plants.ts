import { countText, type ReportView } from "./view.ts";

/** A sentence for each period in which a municipality has no total because a plant has no level; drugs are joined. */
export function missingPlants(view: ReportView): string[] {
  const found = new Map<
    string,
    { readonly period: string; readonly plants: string; readonly drugs: string[] }
  >();
  for (const row of view.summary) {
    if (row.scope !== "municipality" || !row.flags.split(";").includes("PLANT_MISSING")) continue;
    const plants = plantsWithout(view, row.site, row.biomarker, row.period);
    const period = view.periods.find((known) => known.label === row.period)?.told ?? row.period;
    const key = JSON.stringify([period, plants]);
    const drug = view.drugs.find((known) => known.biomarker === row.biomarker)?.short ?? row.biomarker;
    const entry = found.get(key) ?? { period, plants, drugs: [] };
    if (!entry.drugs.includes(drug)) entry.drugs.push(drug);
    found.set(key, entry);
  }
  return [...found.values()].map(({ period, plants, drugs }) =>
    view.words.plantsMissing(period.charAt(0).toUpperCase() + period.slice(1), joined(drugs, view), plants),
  );
}

function plantsWithout(view: ReportView, municipality: string, biomarker: string, period: string): string {
  const sites = view.model.sites.filter((site) => site.municipality === municipality);
  const named = sites
    .filter(
      (site) =>
        !view.summary.some(
          (row) =>
            row.scope === "plant" &&
            row.site === site.site &&
            row.biomarker === biomarker &&
            row.period === period &&
            (row.load_mg_per_day_per_1000 !== null || row.upper !== null),
        ),
    )
    .map((site) => site.name || site.site);
  return named.length === 0 ? `${countText(1, view)} ${view.words.plant.toLowerCase()}` : joined(named, view);
}

function joined(names: readonly string[], view: ReportView): string {
  const last = names[names.length - 1] ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} ${view.words.and} ${last}`;
}
