import { issueError } from "../base/index.ts";
import { checkSettings } from "./check-settings.ts";
import { fileError } from "./file-error.ts";
import { jsonFault } from "./json-fault.ts";
import { withoutComments } from "./study-comments.ts";
import { studySchemas } from "./study-schema.ts";
import type { StudyFile } from "./study-settings.ts";

/**
 * Reads a study file. Every problem is told at once; an unknown key names the nearest known one. A name that begins
 * with `//` is a comment, in the file itself and in its sections: `"// seed": 1` switches a setting off.
 * @throws WbeError `STUDY_UNREADABLE` (exit 3) for broken JSON, `SETTING_UNKNOWN` or `SETTING_INVALID` (exit 2).
 */
export function parseStudyFile(jsonText: string, file: string): StudyFile {
  const value = parseJson(jsonText, file);
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    const what = "it must be an object: settings between { and }";
    throw issueError({ code: "SETTING_INVALID", file, details: { name: "study", what } });
  }
  return checkSettings(studySchemas().study, withoutComments(value), file) as StudyFile;
}

function parseJson(text: string, file: string): unknown {
  const json = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  try {
    return JSON.parse(json);
  } catch (error) {
    const message = error instanceof Error ? error.message.replace(/\s+/g, " ") : "broken JSON";
    const { row, what } = jsonFault(json, message) ?? { row: null, what: message };
    throw fileError([{ code: "STUDY_UNREADABLE", file, row, details: { what } }]);
  }
}
