import { issueError } from "../base/index.ts";
import {
  type FileOptions,
  parquetParts,
  readFiles,
  readStream,
  readStudy,
  type StudyFiles,
} from "../node/index.ts";
import type { Study } from "../study/index.ts";
import { badOption } from "./bad-option.ts";
import type { Arguments } from "./parse-arguments.ts";
import { fileOptionsFrom, settingsFrom } from "./settings-from.ts";
import { todayOf } from "./today-of.ts";
import type { World } from "./world.ts";

type Files = StudyFiles["files"][number][];

const FURTHER = [
  "flow",
  "sites",
  "events",
  "bridge",
  "dispensing",
  "overflow",
  "day-counts",
  "published",
] as const;

/** The study that a call names: a study file, plain files, or standard input; with its tables where asked for. */
export async function studyFrom(
  args: Arguments,
  names: readonly string[],
  world: World,
  reading: Pick<FileOptions, "keepTables" | "keepResults" | "onRead"> = {},
): Promise<Study> {
  const settings = settingsFrom(args);
  const options = { ...fileOptionsFrom(args, todayOf(args, world)), ...reading };
  const [first, second] = names;
  if (first === undefined)
    throw unusable("no input", "name a study file, laboratory files, or - for standard input");
  if (!first.endsWith(".json"))
    return readFiles({ files: await filesFrom(args, names, world) }, settings, options);
  if (second !== undefined) throw unusable("a study file stands alone", "name its files inside it", second);
  const further = FURTHER.find((name) => args.has(name));
  if (further !== undefined)
    throw badOption(further, "a study file names its own files", { hint: "put it under inputs" });
  return readStudy(first, settings, options);
}

async function filesFrom(args: Arguments, names: readonly string[], world: World): Promise<Files> {
  const files: Files = [];
  for (const name of names) {
    if (name === "-") files.push(await standardInput(names, world));
    else files.push(...(await labFiles(name)));
  }
  for (const role of FURTHER) {
    for (const path of args.list(role))
      files.push({ role: role === "day-counts" ? "dayCounts" : role, path });
  }
  return files;
}

/** A file, or every Parquet file of a folder: their names tell the site, so they are shown whole. */
async function labFiles(path: string): Promise<Files> {
  const parts = await parquetParts(path);
  if (parts.length > 0) return parts.map((part) => ({ role: "lab", path: part, shownAs: part }));
  return [{ role: "lab", path, ...(/\.parquet$/i.test(path) ? { shownAs: path } : {}) }];
}

async function standardInput(names: readonly string[], world: World): Promise<Files[number]> {
  if (names.filter((name) => name === "-").length > 1)
    throw unusable("standard input can be read once only", "name - once");
  return { role: "lab", path: "-", shownAs: "standard input", read: await readStream(world.stdin) };
}

function unusable(what: string, hint: string, received?: string): Error {
  return issueError({
    code: "ARGUMENT_INVALID",
    details: { what },
    hint,
    ...(received === undefined ? {} : { received }),
  });
}
