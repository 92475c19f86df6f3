import { stat } from "node:fs/promises";
import { issueError } from "../base/index.ts";

/**
 * Passes unless the file to be written is one of those that were read, by whatever name: no option makes a result
 * replace what it was made of.
 * @throws WbeError `OUTPUT_IS_INPUT` (exit 2).
 */
export async function refuseInput(path: string, inputs: readonly string[]): Promise<void> {
  const target = await identityOf(path);
  if (target === null) return;
  for (const input of inputs) {
    if ((await identityOf(input)) === target) throw issueError({ code: "OUTPUT_IS_INPUT", file: path });
  }
}

/** Links of both kinds lead to the same file. */
async function identityOf(path: string): Promise<string | null> {
  const found = await stat(path, { bigint: true }).catch(() => null);
  return found?.isFile() === true ? `${found.dev}:${found.ino}` : null;
}
