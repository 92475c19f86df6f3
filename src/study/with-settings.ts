import type { StudySettingsInput } from "../ingest/index.ts";
import { asStudy } from "./as-study.ts";
import type { Study } from "./study.ts";

/** The same data under other settings in place of, not over, those of the study; how it was read stays. */
export function withSettings(study: Study, settings: StudySettingsInput): Study {
  const { timeZone, dayLabel, mapping } = study.settings;
  return asStudy({ ...study, stated: { timeZone, dayLabel, mapping } }, settings);
}
