import { compareText } from "./canonical.ts";
import { lowered } from "./lowered.ts";
import { countText, type ReportView } from "./view.ts";

/** A sentence for each period in which a municipality has no total, with the reason; drugs are joined. */
export function missingPlants(view: ReportView): string[] {
  const found = new Map<string, Gap>();
  for (const { biomarker, short } of view.drugs) {
    for (const row of view.summary) {
      const flags = row.flags.split(";");
      if (row.biomarker !== biomarker || row.scope !== "municipality" || !flags.includes("PLANT_MISSING"))
        continue;
      const broken = flags.includes("BREAK_IN_PERIOD");
      const plants = broken ? "" : plantsWithout(view, row.site, biomarker, row.period);
      const { start, told: period } = view.periods.find((known) => known.label === row.period) ?? {
        start: row.period_start,
        told: row.period,
      };
      const key = JSON.stringify([start, period, plants]);
      const gap = found.get(key) ?? { start, period, plants, broken, drugs: [] };
      found.set(key, { ...gap, drugs: [...new Set([...gap.drugs, lowered(short)])] });
    }
  }
  const gaps = [...found.values()].sort((a, b) => compareText(a.start, b.start));
  return gaps.map(({ period, plants, broken, drugs }) => {
    const [when, what] = [period.charAt(0).toUpperCase() + period.slice(1), joined(drugs, view)];
    return broken ? view.words.plantsBroken(when, what) : view.words.plantsMissing(when, what, plants);
  });
}

interface Gap {
  readonly start: string;
  readonly period: string;
  readonly plants: string;
  readonly broken: boolean;
  readonly drugs: readonly string[];
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
