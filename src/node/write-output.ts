import { rmSync } from "node:fs";
import { constants, copyFile, link, open, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { issueError } from "../base/index.ts";

/** What can be chosen for `writeOutput`. */
export interface WriteOutputOptions {
  /** Replace an existing file. @defaultValue false */
  readonly force?: boolean;
  /** When it is aborted the half-written file is taken away at once. */
  readonly interrupted?: AbortSignal;
}

/** What a file holds, at once or in parts. */
export type OutputContent = string | Uint8Array | AsyncIterable<Uint8Array>;

/**
 * Writes a file whole or not at all: to a temporary name beside it, then renamed. An existing file is kept.
 * A pipe or device is written straight; of a link the file behind it is replaced.
 * @throws WbeError `OUTPUT_EXISTS` when the file is there and `force` is not set, `OUTPUT_IMPOSSIBLE` when it cannot
 * be written.
 */
export async function writeOutput(
  path: string,
  content: OutputContent,
  options: WriteOutputOptions = {},
): Promise<void> {
  try {
    const there = await stat(path).catch(() => null);
    if (there === null || there.isFile()) await writeWhole(path, content, there?.mode ?? 0o666, options);
    else await writeFile(path, content);
  } catch (error) {
    throw explain(error as NodeJS.ErrnoException, path);
  }
}

async function writeWhole(
  path: string,
  content: OutputContent,
  mode: number,
  { force = false, interrupted }: WriteOutputOptions,
): Promise<void> {
  const { randomBytes } = await import("node:crypto");
  const target = force ? await realpath(path).catch(() => path) : path;
  const temporary = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString("hex")}.part`);
  const removeNow = (): void => rmSync(temporary, { force: true });
  interrupted?.addEventListener("abort", removeNow);
  try {
    const handle = await open(temporary, "wx", mode);
    try {
      for await (const part of isWhole(content) ? [content] : content) await handle.writeFile(part);
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (force) await rename(temporary, target);
    else await giveName(temporary, target);
  } finally {
    await rm(temporary, { force: true });
    interrupted?.removeEventListener("abort", removeNow);
  }
}

function isWhole(content: OutputContent): content is string | Uint8Array {
  return typeof content === "string" || content instanceof Uint8Array;
}

/** A second name fails where the first is taken; where the disk knows no second names, a copy does. */
async function giveName(temporary: string, target: string): Promise<void> {
  try {
    await link(temporary, target);
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    if (!["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK"].includes(code)) throw error;
    await copyFile(temporary, target, constants.COPYFILE_EXCL);
  }
}

function explain(error: NodeJS.ErrnoException, file: string): Error {
  switch (error.code) {
    case "EEXIST":
      return issueError({ code: "OUTPUT_EXISTS", file });
    case "ENOENT":
      return issueError({ code: "OUTPUT_IMPOSSIBLE", file, hint: "the folder is not there" });
    case "EISDIR":
      return issueError({ code: "OUTPUT_IMPOSSIBLE", file, hint: "this is a folder" });
    default:
      return error.code === undefined
        ? error
        : issueError({ code: "OUTPUT_IMPOSSIBLE", file, received: error.code });
  }
}
