import { CODES, type Issue } from "../base/index.ts";
import { refuseInput } from "../node/index.ts";
import type { Result } from "../report/index.ts";
import {
  check,
  compare,
  convert,
  loads,
  type Report,
  report,
  type Study,
  summarise,
  trend,
} from "../study/index.ts";
import { callAgain } from "./call-again.ts";
import { deliver } from "./deliver.ts";
import { knownBiomarkers } from "./known-biomarkers.ts";
import { mappingFor } from "./mapping-for.ts";
import { outputFrom } from "./output.ts";
import type { Arguments } from "./parse-arguments.ts";
import { progressOf } from "./progress.ts";
import { remark } from "./remark.ts";
import { studyFrom, todayOf } from "./study-from.ts";
import type { World } from "./world.ts";
import { isCopy, writeCopies } from "./write-copies.ts";

const INPUT_UNUSABLE = 3;
const FLAGS_PRESENT = 4;
const EVERY_DIGIT = 17;

/** Runs a command that is known to exist and gives the exit code. */
export async function runCommand(
  name: string,
  args: Arguments,
  names: readonly string[],
  world: World,
): Promise<number> {
  if (name === "biomarkers") return knownBiomarkers(args, names, world);
  if (name === "check" && args.has("suggest-mapping")) return mappingFor(args, names, world);
  const asked = outputFrom(args, world);
  const copies = name === "check" && isCopy(asked.file);
  const output = {
    ...asked,
    // The ledger stays on standard output beside annotated copies; a converted file loses no digit.
    ...(copies ? { file: null } : {}),
    ...(name === "convert" ? { digits: asked.digits ?? EVERY_DIGIT } : {}),
  };
  const read: string[] = [];
  const progress = progressOf(world, args.has("quiet"));
  try {
    await progress.step(DOING[args.text("lang") === "sv" ? "sv" : "en"].reading);
    const study = await studyFrom(args, names, world, {
      keepTables: copies,
      onRead: (path) => read.push(path),
    });
    if (output.file !== null) await refuseInput(output.file, read);
    const { language } = study.settings;
    await progress.step(DOING[language].computing);
    const result = resultOf(name, study, args, names, world);
    await progress.step(DOING[language].writing);
    if (copies) await writeCopies(study, asked, read, world);
    await deliver(result, output, world, language);
    progress.done();
    if (!args.has("quiet")) remark(result, study, output.file, world);
    return exitCodeOf(result.issues, study, args.has("strict"));
  } finally {
    progress.done();
  }
}

const DOING = {
  en: { reading: "reading", computing: "computing", writing: "writing" },
  sv: { reading: "läser", computing: "räknar", writing: "skriver" },
} as const;

function resultOf(
  name: string,
  study: Study,
  args: Arguments,
  names: readonly string[],
  world: World,
): Result<object> | Report {
  const from = args.text("from");
  const to = args.text("to");
  const between = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  switch (name) {
    case "check":
      return check(study);
    case "loads":
      return loads(study);
    case "summary":
      return summarise(study);
    case "compare":
      return compare(study, between);
    case "trend":
      return trend(study);
    case "convert":
      return convert(study, args.text("as") === "phes-odm" ? "phes-odm" : "tidy");
    default:
      return report(study, {
        ...between,
        today: todayOf(args, world),
        command: callAgain(name, args, names),
      });
  }
}

function exitCodeOf(issues: readonly Issue[], study: Study, strict: boolean): number {
  if (issues.some(({ code }) => CODES[code].outcome === "file not understood")) return INPUT_UNUSABLE;
  if (!strict) return 0;
  const warned = issues.some(({ severity }) => severity !== "info");
  return warned || check(study).some((row) => row.flagged + row.not_used > 0) ? FLAGS_PRESENT : 0;
}
