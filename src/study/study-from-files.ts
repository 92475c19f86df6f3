import type { Issue } from "../base/index.ts";
import { mappedHeaders, parseSettings, readFile, type StudySettingsInput } from "../ingest/index.ts";
import { assembleStudy, type ReadingOptions } from "./assemble-study.ts";
import { resolveSettings } from "./resolve-settings.ts";
import type { Source } from "./sources.ts";
import type { Study, StudyInput } from "./study.ts";

/** A file by its role and the name messages give it; its bytes are asked for when its turn comes. */
export interface InputFile {
  readonly role: StudyInput["role"];
  readonly name: string;
  /** The bytes, with their SHA-256 in hexadecimal where it is known. */
  read(): FileContent | Promise<FileContent>;
}

/** What a file holds. */
export interface FileContent {
  readonly bytes: Uint8Array;
  readonly sha256: string | null;
}

/** How files are taken apart: what cannot be seen in the files themselves. */
export interface StudyFileOptions extends ReadingOptions {
  readonly encoding?: string;
  readonly delimiter?: string;
  /** Sheet of a workbook. */
  readonly sheet?: string;
}

/**
 * Makes a study from the bytes of files, wherever they come from: a disk, a browser, a database.
 * @throws WbeError for a file that cannot be understood, or a setting that is not known.
 */
export async function studyFromFiles(
  files: readonly InputFile[],
  settings: StudySettingsInput = {},
  options: StudyFileOptions = {},
): Promise<Study> {
  const checked = parseSettings(settings);
  resolveSettings(checked);
  const { encoding, delimiter, sheet, ...reading } = options;
  const forced = Object.fromEntries(
    Object.entries({ encoding, delimiter, sheet }).filter(([, value]) => value !== undefined),
  );
  const sources: Source[] = [];
  const issues: Issue[] = [];
  for (const { role, name, read } of files) {
    const { bytes, sha256 } = await read();
    const extraNames = mappedHeaders(checked.mapping?.[role]);
    const found = await readFile(bytes, { file: name, extraNames, ...forced });
    for (const one of found.issues) issues.push(one);
    sources.push({ role, table: found.table, bytes: bytes.length, sha256 });
  }
  return assembleStudy(sources, checked, issues, reading);
}
