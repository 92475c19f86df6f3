import type { SiteValidity } from "../samples/index.ts";
import type { Settings } from "./settings.ts";

/** What a result row says about itself. */
export interface ResultPlace {
  readonly scope: "plant" | "municipality";
  readonly site: string;
  readonly biomarker: string;
}

/**
 * Tells whether a row belongs to the headline family: the named drugs of the municipality,
 * of each plant where no municipality is named, or of the sites the study names.
 */
export function headlineOf(
  settings: Settings,
  sites: readonly SiteValidity[],
): (place: ResultPlace) => boolean {
  const biomarkers = new Set(settings.headline.biomarkers);
  const named = settings.headline.sites === null ? null : new Set(settings.headline.sites);
  const inMunicipality = new Set(
    sites.filter(({ municipality }) => municipality !== "").map(({ site }) => site),
  );
  return ({ scope, site, biomarker }) => {
    if (!biomarkers.has(biomarker)) return false;
    if (named !== null) return named.has(site);
    return scope === "municipality" || !inMunicipality.has(site);
  };
}
