import * as z from "zod";
import { type IssueInput, issue, issueError, WbeError } from "../base/index.ts";
import { fileError } from "./file-error.ts";
import { jsonFault } from "./json-fault.ts";
import { settingProblems } from "./setting-problems.ts";
import { commentsAllowed, withoutComments } from "./study-comments.ts";
import { studySchemas } from "./study-schema.ts";
import type { StudyFile, StudySettingsInput } from "./study-settings.ts";

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
  return check(studySchemas().study, withoutComments(value), file) as StudyFile;
}

/**
 * Checks settings given as an object; absent ones stay absent.
 * @throws WbeError `SETTING_UNKNOWN` or `SETTING_INVALID` (exit 2), with every problem at once.
 */
export function parseSettings(settings: object): StudySettingsInput {
  return check(studySchemas().settings, withoutUndefined(settings), null) as StudySettingsInput;
}

/** The JSON Schema of a study file, for editors that complete it. */
export function studyJsonSchema(): Readonly<Record<string, unknown>> {
  return commentsAllowed(z.toJSONSchema(studySchemas().study, { io: "input" }));
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

function check(schema: z.ZodObject, value: unknown, file: string | null): unknown {
  const result = schema.safeParse(value);
  if (result.success) return withoutSchemaName(result.data);
  const problems = settingProblems(result.error.issues, schema, value, file);
  const issues = problems.map(issue);
  const [first] = problems as [IssueInput, ...IssueInput[]];
  throw new WbeError(first.code, issues.map(({ message }) => message).join("\n"), {
    exitCode: 2,
    issues,
    path: String(first.details?.name ?? ""),
    ...(typeof first.received === "string" ? { received: first.received } : {}),
  });
}

function withoutSchemaName(data: object): object {
  const { $schema: _, ...rest } = data as { $schema?: string };
  return rest;
}

/** A key that is present and undefined is the same as an absent one. */
function withoutUndefined(settings: object): object {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
}
