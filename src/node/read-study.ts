import { basename } from "node:path";
import { issueError } from "../base/index.ts";
import { parseSettings, parseStudyFile, type StudySettingsInput } from "../ingest/index.ts";
import { mergeSettings, type Study } from "../study/index.ts";
import { inputPath } from "./input-path.ts";
import { type FileOptions, readFiles, type StudyFiles } from "./read-files.ts";
import { readInput } from "./read-input.ts";

/**
 * Reads a study file and every input it names (paths relative to it, none outside its folder).
 * `settings` replace those of the file, part by part for `uncertainty`, `mapping` and `publication`.
 * @throws WbeError for a file that is not there or cannot be understood, or a setting that is not known.
 */
export async function readStudy(
  path: string,
  settings: StudySettingsInput = {},
  options: FileOptions = {},
): Promise<Study> {
  options.onRead?.(path);
  const { bytes } = await readInput(path);
  const { inputs = {}, ...stated } = parseStudyFile(new TextDecoder().decode(bytes), basename(path));
  if ([inputs.lab ?? []].flat().length === 0) throw noLaboratoryFile(basename(path));
  const files = ROLES.flatMap((role) =>
    [inputs[role] ?? []].flat().map((name) => {
      return { role, path: inputPath(path, name), shownAs: name };
    }),
  );
  return readFiles({ files }, mergeSettings(stated, parseSettings(settings)), options);
}

function noLaboratoryFile(file: string): Error {
  const what = "the study names no laboratory file";
  return issueError({ code: "ARGUMENT_INVALID", file, details: { what }, hint: "put it under inputs.lab" });
}

const ROLES = [
  "lab",
  "flow",
  "sites",
  "events",
  "bridge",
  "dispensing",
  "overflow",
  "dayCounts",
  "published",
] as const satisfies readonly StudyFiles["files"][number]["role"][];
