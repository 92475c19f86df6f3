import type { FileBytes } from "./read-bytes.ts";

/** A file that the core holds; `name` is what messages and the study file call it. */
export interface StoredFile extends FileBytes {
  readonly name: string;
}

/** The last part of a path: what a file is called in its folder. */
export function baseName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}
