import type { Issue } from "../base/index.ts";
import { type SampleLoad, sampleLoads } from "../loads/index.ts";
import { flagQuality } from "../quality/index.ts";
import type { Study } from "./study.ts";

/** The loads of a study with all problems met on the way, those of the reading first. */
export interface StudyLoads {
  readonly loads: readonly SampleLoad[];
  readonly issues: readonly Issue[];
}

/** Flags the inputs, then computes every sample's load with its errors. */
export function loadsOf(study: Study): StudyLoads {
  const { settings } = study;
  const flagged = flagQuality(study.measurements, { timeZone: settings.timeZone, today: study.today });
  const computed = sampleLoads(flagged.measurements, {
    flow: study.flow,
    sites: study.sites,
    uncertainty: settings.uncertainty,
    timeZone: settings.timeZone,
    level: settings.level,
    minimumPopulation: settings.publication.minimumPopulation,
  });
  return { loads: computed.loads, issues: [...study.issues, ...flagged.issues, ...computed.issues] };
}
