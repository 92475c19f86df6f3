import { UNCERTAINTY_DEFAULTS, type UncertaintyKey } from "./defaults.ts";
import type { ErrorScope } from "./error-term.ts";

/** One entry of the setting `uncertainty`, resolved. */
export interface UncertaintySetting {
  /** Relative standard uncertainty, a fraction; 0 switches the part off. */
  readonly default: number;
  readonly byBiomarker: Readonly<Record<string, number>>;
  readonly bySite: Readonly<Record<string, number>>;
  readonly scope: ErrorScope;
  /** `default`: the project's own table; `stated`: by the study. */
  readonly origin: "default" | "stated";
}

/** The whole setting `uncertainty`, resolved: one entry a source. */
export type UncertaintySettings = Readonly<Record<UncertaintyKey, UncertaintySetting>>;

/** The project's own table of defaults as a resolved setting: what holds when a study states nothing. */
export function defaultUncertainty(): UncertaintySettings {
  const entry = (key: UncertaintyKey): UncertaintySetting => ({
    default: UNCERTAINTY_DEFAULTS[key].rsd,
    byBiomarker: {},
    bySite: {},
    scope: UNCERTAINTY_DEFAULTS[key].scope,
    origin: "default",
  });
  return {
    concentration: entry("concentration"),
    batch: entry("batch"),
    flow: entry("flow"),
    meter: entry("meter"),
    sampling: entry("sampling"),
    population: entry("population"),
    consumption: entry("consumption"),
  };
}

/**
 * Relative standard uncertainty (a fraction) that holds for one result.
 * The most specific statement wins: the biomarker's, then the site's, then the default.
 */
export function rsdFor(setting: UncertaintySetting, biomarker: string, site: string): number {
  if (Object.hasOwn(setting.byBiomarker, biomarker)) return setting.byBiomarker[biomarker] ?? setting.default;
  if (Object.hasOwn(setting.bySite, site)) return setting.bySite[site] ?? setting.default;
  return setting.default;
}
