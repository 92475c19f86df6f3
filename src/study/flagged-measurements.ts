import { type FlaggedMeasurements, flagQuality } from "../quality/index.ts";
import { batchFlags } from "./batch-flags.ts";
import { decidedMeasurements } from "./decided-measurements.ts";
import type { Study } from "./study.ts";

/** A study's measurements after what people decided about them, with the flags of the input checks and of their batches. */
export function flaggedMeasurements(study: Study): FlaggedMeasurements {
  const { timeZone, dayLabel } = study.settings;
  const decided = decidedMeasurements(study);
  const flagged = flagQuality(decided.measurements, {
    timeZone,
    today: study.today,
    dayLabel,
    siteNames: siteNamesOf(study),
  });
  const batched = batchFlags(study, flagged.measurements);
  return { ...batched, issues: [...decided.issues, ...flagged.issues, ...batched.issues] };
}

/** Sites named by the files beside those of the laboratories. */
function siteNamesOf({ flow, sites }: Study): readonly string[] {
  return [...flow.days, ...flow.series, ...sites].map(({ site }) => site);
}
