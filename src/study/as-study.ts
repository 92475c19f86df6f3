import { WbeError } from "../base/index.ts";
import { parseSettings, type StudySettingsInput } from "../ingest/index.ts";
import { createStudy, type TidyRow } from "./create-study.ts";
import { mergeSettings } from "./merge-settings.ts";
import { withQualityControl } from "./quality-control.ts";
import { resolveSettings } from "./resolve-settings.ts";
import type { Study } from "./study.ts";

/** What every command of the library takes: a study, or tidy rows with settings. */
export type StudyOrRows = Study | readonly TidyRow[];

/** Settings that decide how files are read: they cannot change afterwards. */
const READING = ["timeZone", "dayLabel", "mapping", "inputs"] as const;

/**
 * Turns tidy rows into a study; a study passes through, with other settings where some are given.
 * @throws WbeError `SETTING_INVALID` for a setting that had to be known when the study was read.
 */
export function asStudy(input: StudyOrRows, settings: StudySettingsInput = {}): Study {
  if (isRows(input)) return createStudy({ lab: input, ...settings });
  if (Object.keys(settings).length === 0) return input;
  const tooLate = READING.find((name) => name in settings);
  if (tooLate !== undefined) {
    throw new WbeError("SETTING_INVALID", `${tooLate} is decided when a study is read: give it there`, {
      path: tooLate,
    });
  }
  const stated = mergeSettings(input.stated, parseSettings(settings));
  const { settings: complete } = withQualityControl(
    resolveSettings(stated, input.editions),
    input.measurements,
    input.qualityControl,
  );
  return { ...input, stated, settings: complete };
}

function isRows(input: StudyOrRows): input is readonly TidyRow[] {
  return Array.isArray(input);
}
