import { CODES, type Issue } from "../base/index.ts";
import { refuseInput } from "../node/index.ts";
import { check, publishable, type Study, shardOf } from "../study/index.ts";
import { deliver } from "./deliver.ts";
import { outputFrom } from "./output.ts";
import type { Arguments } from "./parse-arguments.ts";
import { progressOf } from "./progress.ts";
import { remark } from "./remark.ts";
import { resultOf } from "./result-of.ts";
import { shardFrom } from "./shard-from.ts";
import { studyFrom } from "./study-from.ts";
import type { World } from "./world.ts";
import { isCopy, isFolder } from "./written-beside.ts";

const INPUT_UNUSABLE = 3;
const FLAGS_PRESENT = 4;
const EVERY_DIGIT = 17;

/** Runs a command that reads a study and gives rows, a converted study or a report; gives the exit code. */
export async function runStudy(
  name: string,
  args: Arguments,
  names: readonly string[],
  world: World,
): Promise<number> {
  const call = { args, names, world };
  const asked = outputFrom(args, world);
  const shard = shardFrom(args, world);
  const copies = name === "check" && isCopy(asked.file);
  const folder = name === "convert" && (await isFolder(asked.file)) ? asked.file : null;
  const divided = name !== "convert" && asked.format === "parquet" && (await isFolder(asked.file));
  const output = {
    ...asked,
    // The ledger stays on standard output beside annotated copies; a converted file loses no digit.
    ...(copies || folder !== null ? { file: null } : {}),
    ...(name === "convert" ? { digits: asked.digits ?? EVERY_DIGIT } : {}),
  };
  const read: string[] = [];
  const progress = progressOf(world, args.has("quiet"));
  try {
    await progress.step(DOING[args.text("lang") === "sv" ? "sv" : "en"].reading);
    const study = await studyFrom(args, names, world, {
      keepTables: copies || folder !== null,
      keepResults: name === "convert" || shard !== null || args.text("against") !== undefined,
      onRead: (path) => read.push(path),
    });
    if (output.file !== null) await refuseInput(output.file, read);
    const { language } = study.settings;
    await progress.step(DOING[language].computing);
    const own = shard === null ? study : shardOf(study, shard);
    const shown = args.has("publish") ? publishable(own) : own;
    const result = await resultOf(name, shown, call);
    await progress.step(DOING[language].writing);
    if (output.file === null) progress.done();
    if (copies) await (await import("./write-copies.ts")).writeCopies(own, asked, read, world);
    if (divided) await (await import("./write-parts.ts")).writeParts(result, asked, read, world);
    else if (folder === null) await deliver(result, output, world, language);
    else {
      const { writeFolder } = await import("./write-folder.ts");
      await writeFolder(study, { ...output, file: folder }, read, call);
    }
    progress.done();
    if (!args.has("quiet")) remark(result, own, folder === null ? output.file : `${folder}/`, world);
    return exitCodeOf(result.issues, own, args.has("strict"));
  } finally {
    progress.done();
  }
}

const DOING = {
  en: { reading: "reading", computing: "computing", writing: "writing" },
  sv: { reading: "läser", computing: "räknar", writing: "skriver" },
} as const;

function exitCodeOf(issues: readonly Issue[], study: Study, strict: boolean): number {
  if (issues.some(({ code }) => CODES[code].outcome === "file not understood")) return INPUT_UNUSABLE;
  if (!strict) return 0;
  const warned = issues.some(({ severity }) => severity !== "info");
  return warned || check(study).some((row) => row.flagged + row.not_used > 0) ? FLAGS_PRESENT : 0;
}
