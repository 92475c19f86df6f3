import { basename } from "node:path";
import type { Issue } from "../base/index.ts";
import { parseSettings, readFile, type StudySettingsInput, type TableMapping } from "../ingest/index.ts";
import {
  assembleStudy,
  type ReadingOptions,
  resolveSettings,
  type Source,
  type Study,
  type StudyInput,
} from "../study/index.ts";
import { type InputBytes, readInput } from "./read-input.ts";

type Role = StudyInput["role"];

/** Files of a study by role; `read` stands in for a file that was read already (standard input). */
export interface StudyFiles {
  readonly files: readonly {
    readonly role: Role;
    readonly path: string;
    readonly shownAs?: string;
    readonly read?: InputBytes;
  }[];
}

/** How to read: what cannot be seen in the files themselves. */
export interface FileOptions extends ReadingOptions {
  readonly encoding?: string;
  readonly delimiter?: string;
  /** Sheet of a workbook. */
  readonly sheet?: string;
  /** Told the path of every file that is read. */
  readonly onRead?: (path: string) => void;
}

/**
 * Reads files into a study, without a study file.
 * @throws WbeError for a file that is not there or cannot be understood, or a setting that is not known.
 */
export async function readFiles(
  { files }: StudyFiles,
  settings: StudySettingsInput = {},
  options: FileOptions = {},
): Promise<Study> {
  const checked = parseSettings(settings);
  resolveSettings(checked);
  const { encoding, delimiter, sheet, onRead, ...reading } = options;
  const forced = Object.fromEntries(
    Object.entries({ encoding, delimiter, sheet }).filter(([, value]) => value !== undefined),
  );
  const sources: Source[] = [];
  const issues: Issue[] = [];
  for (const { role, path, shownAs, read } of files) {
    const name = shownAs ?? basename(path);
    if (read === undefined) onRead?.(path);
    const { bytes, sha256 } = read ?? (await readInput(path, shownAs ?? path));
    const extraNames = namesIn(checked.mapping?.[role]);
    const found = await readFile(bytes, { file: name, extraNames, ...forced });
    for (const one of found.issues) issues.push(one);
    sources.push({ role, table: found.table, bytes: bytes.length, sha256 });
  }
  return assembleStudy(sources, checked, issues, reading);
}

/** Headers that a mapping names: they tell the header row of a table whose words we do not know. */
function namesIn({ columns = {}, keep = {} }: TableMapping = {}): readonly string[] {
  const mapped = Object.values(columns).map((column) =>
    typeof column === "string" ? column : column.column,
  );
  return [...mapped, ...Object.keys(keep)];
}
