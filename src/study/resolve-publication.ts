import type { StudySettingsInput } from "../ingest/index.ts";
import type { PublicationPolicy } from "./settings.ts";

/**
 * The guard that holds when nothing is stated. A policy, not a law: there is no settled ethics guideline for wastewater
 * (PMC9609648, PMC10484207); a coefficient of variation of 0.5 is that of 5 doses a day.
 */
export const PUBLICATION_DEFAULTS: PublicationPolicy = {
  minimumPopulation: 10_000,
  suppressBelow: 1_000,
  smallNumberFloor: 0.5,
  smallPlants: "merge",
  showAnyway: [],
};

/** The stated limits of publication, the others at their defaults. */
export function resolvePublication(stated: StudySettingsInput["publication"] = {}): PublicationPolicy {
  const given = Object.entries(stated).filter(([, value]) => value !== undefined);
  return { ...PUBLICATION_DEFAULTS, ...Object.fromEntries(given) };
}
