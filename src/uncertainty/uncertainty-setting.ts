import { UNCERTAINTY_DEFAULTS, type UncertaintyKey } from "./defaults.ts";
import type { ErrorScope } from "./error-term.ts";

/** What a laboratory's own replicates, duplicates or control samples say of one biomarker. */
export interface LaboratoryEstimate {
  readonly laboratory: string;
  readonly biomarker: string;
  /** Relative standard deviation, a fraction above 0. */
  readonly rsd: number;
  readonly degreesOfFreedom: number;
  /** Analyses it rests on. */
  readonly n: number;
  readonly origin: "estimated";
}

/** One entry of the setting `uncertainty`, resolved. */
export interface UncertaintySetting {
  /** Relative standard uncertainty, a fraction; 0 switches the part off. */
  readonly default: number;
  readonly byBiomarker: Readonly<Record<string, number>>;
  readonly bySite: Readonly<Record<string, number>>;
  readonly scope: ErrorScope;
  /** Of `default`. `assumed`: the project's own table; `stated`: by the study. */
  readonly origin: "assumed" | "stated";
  /** In place of an assumed default; never of anything stated. @defaultValue none */
  readonly estimates?: readonly LaboratoryEstimate[];
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
    origin: "assumed",
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
