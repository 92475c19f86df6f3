import { type FlaggedMeasurements, flagQuality } from "../quality/index.ts";
import type { Study } from "./study.ts";

/** A study's measurements with the flags of the input checks. */
export function flaggedMeasurements(study: Study): FlaggedMeasurements {
  const { timeZone, dayLabel } = study.settings;
  return flagQuality(study.measurements, {
    timeZone,
    today: study.today,
    dayLabel,
    siteNames: siteNamesOf(study),
  });
}

/** Sites named by the files beside those of the laboratories. */
function siteNamesOf({ flow, sites }: Study): readonly string[] {
  return [...flow.days, ...flow.series, ...sites].map(({ site }) => site);
}
