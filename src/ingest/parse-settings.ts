import { checkSettings } from "./check-settings.ts";
import { studySchemas } from "./study-schema.ts";
import type { StudySettingsInput } from "./study-settings.ts";

/**
 * Checks settings given as an object; absent ones stay absent.
 * @throws WbeError `SETTING_UNKNOWN` or `SETTING_INVALID` (exit 2), with every problem at once.
 */
export function parseSettings(settings: object): StudySettingsInput {
  return checkSettings(studySchemas().settings, withoutUndefined(settings), null) as StudySettingsInput;
}

/** A key that is present and undefined is the same as an absent one. */
function withoutUndefined(settings: object): object {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
}
