import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { issueError } from "../base/index.ts";
import { readInput, writeOutput } from "../node/index.ts";
import { type SuggestFile, suggestStudy } from "../study/index.ts";
import type { Arguments } from "./parse-arguments.ts";
import { tellLine } from "./tell-line.ts";
import { suggestionLines } from "./tell-suggestion.ts";
import type { World } from "./world.ts";

const INPUT_UNUSABLE = 3;
const TABLES = /^[^.].*\.(csv|tsv|txt|xlsx)$/i;

/**
 * `wbe init [FOLDER]`: writes a commented `study.json` from the tables in a folder and tells what each was taken for.
 * @throws WbeError `OUTPUT_EXISTS` without `--force`; exit 3 where no table holds results.
 */
export async function initStudy(args: Arguments, names: readonly string[], world: World): Promise<number> {
  const [folder = ".", ...more] = names;
  if (more.length > 0) throw unusable("one folder is looked through", "name that folder");
  const target = join(folder, "study.json");
  if (!args.has("force") && (await stat(target).catch(() => null)) !== null)
    throw issueError({ code: "OUTPUT_EXISTS", file: target });
  const title = args.text("title");
  const language = args.text("lang") as "sv" | "en" | undefined;
  const suggestion = await suggestStudy(await tablesIn(folder), {
    ...(language === undefined ? {} : { language }),
    ...(title === undefined ? {} : { title }),
  });
  const written = suggestion.studyFile.inputs?.lab !== undefined;
  if (written)
    await writeOutput(target, suggestion.text, { force: args.has("force"), interrupted: world.interrupted });
  if (!written || !args.has("quiet")) {
    for (const line of suggestionLines(suggestion, written ? target : null)) tellLine(line, world.stderr);
  }
  return written ? 0 : INPUT_UNUSABLE;
}

async function tablesIn(folder: string): Promise<readonly SuggestFile[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => {
    throw issueError({ code: "FILE_NOT_FOUND", file: folder }, INPUT_UNUSABLE);
  });
  const names = entries
    .filter((entry) => !entry.isDirectory() && TABLES.test(entry.name))
    .map(({ name }) => name);
  const files: SuggestFile[] = [];
  for (const name of names.sort())
    files.push({ name, content: (await readInput(join(folder, name), name)).bytes });
  return files;
}

function unusable(what: string, hint: string): Error {
  return issueError({ code: "ARGUMENT_INVALID", details: { what }, hint });
}
