import type { ErrorOrigin } from "./error-term.ts";
import type { UncertaintySetting } from "./uncertainty-setting.ts";

/** A relative standard uncertainty (a fraction) and where it comes from. */
export interface KnownRsd {
  readonly rsd: number;
  readonly origin: Exclude<ErrorOrigin, "measured">;
}

/**
 * Relative standard uncertainty (a fraction) that holds for one result, with its origin. The most specific statement
 * wins: the biomarker's, then the site's, then the study's; only an assumed default gives way to what the laboratory's
 * own replicates, duplicates or controls say.
 */
export function knownRsd(
  setting: UncertaintySetting,
  biomarker: string,
  site: string,
  laboratory: string | null = null,
): KnownRsd {
  const stated = ownValue(setting.byBiomarker, biomarker) ?? ownValue(setting.bySite, site);
  if (stated !== undefined) return { rsd: stated, origin: "stated" };
  if (setting.origin === "stated") return { rsd: setting.default, origin: "stated" };
  const estimate = setting.estimates?.find(
    (one) => one.laboratory === laboratory && one.biomarker === biomarker,
  );
  return estimate === undefined ? { rsd: setting.default, origin: "assumed" } : estimate;
}

/** `knownRsd` without origin and laboratory: what is stated or assumed. */
export function rsdFor(setting: UncertaintySetting, biomarker: string, site: string): number {
  return knownRsd(setting, biomarker, site).rsd;
}

function ownValue(values: Readonly<Record<string, number>>, name: string): number | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}
