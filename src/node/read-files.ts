import { basename } from "node:path";
import type { StudySettingsInput } from "../ingest/index.ts";
import { type Study, type StudyFileOptions, type StudyInput, studyFromFiles } from "../study/index.ts";
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
export interface FileOptions extends StudyFileOptions {
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
  { onRead, ...options }: FileOptions = {},
): Promise<Study> {
  const inputs = files.map(({ role, path, shownAs, read }) => ({
    role,
    name: shownAs ?? basename(path),
    read: () => {
      if (read !== undefined) return read;
      onRead?.(path);
      return readInput(path, shownAs ?? path);
    },
  }));
  return studyFromFiles(inputs, settings, options);
}
