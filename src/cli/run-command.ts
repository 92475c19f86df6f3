import { CODES, type Issue } from "../base/index.ts";
import { refuseInput } from "../node/index.ts";
import type { EarlierResult, Result } from "../report/index.ts";
import {
  budgets,
  type ConvertFormat,
  check,
  compare,
  compareAgainst,
  compareBudgets,
  context,
  convert,
  convertTables,
  loadBudgets,
  loads,
  publishable,
  type Report,
  report,
  type Study,
  shardOf,
  summarise,
} from "../study/index.ts";
import { callAgain } from "./call-again.ts";
import { compareChoiceFrom } from "./compare-choice-from.ts";
import { deliver } from "./deliver.ts";
import { diagnosticRows } from "./diagnostic-rows.ts";
import { earlierFrom } from "./earlier-from.ts";
import { initStudy } from "./init-study.ts";
import { knownBiomarkers } from "./known-biomarkers.ts";
import { mappingFor } from "./mapping-for.ts";
import { outputFrom } from "./output.ts";
import type { Arguments } from "./parse-arguments.ts";
import { progressOf } from "./progress.ts";
import { remark } from "./remark.ts";
import { runChart } from "./run-chart.ts";
import { runMerge } from "./run-merge.ts";
import { runPlan } from "./run-plan.ts";
import { runVerify } from "./run-verify.ts";
import { scenarioRows } from "./scenario-rows.ts";
import { shardFrom } from "./shard-from.ts";
import { studyFrom } from "./study-from.ts";
import { todayOf } from "./today-of.ts";
import { trendRows } from "./trend-rows.ts";
import type { World } from "./world.ts";
import { isCopy, writeCopies } from "./write-copies.ts";
import { isFolder, writeFolder } from "./write-folder.ts";
import { writePage } from "./write-page.ts";

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
  if (name === "init") return initStudy(args, names, world);
  if (name === "chart") return runChart(args, names, world);
  if (name === "merge") return runMerge(args, names, world);
  if (name === "page") return writePage(args, names, world);
  if (name === "plan") return runPlan(args, names, world);
  if (name === "check" && args.has("suggest-mapping")) return mappingFor(args, names, world);
  if (name === "verify") return runVerify(args, names, world);
  const asked = outputFrom(args, world);
  const shard = shardFrom(args, world);
  const copies = name === "check" && isCopy(asked.file);
  const folder = name === "convert" && (await isFolder(asked.file)) ? asked.file : null;
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
      keepResults: name === "convert" || shard !== null,
      onRead: (path) => read.push(path),
    });
    if (output.file !== null) await refuseInput(output.file, read);
    const { language } = study.settings;
    await progress.step(DOING[language].computing);
    const own = shard === null ? study : shardOf(study, shard);
    const shown = args.has("publish") ? publishable(own) : own;
    const earlier = args.text("against");
    const against = earlier === undefined ? undefined : await earlierFrom(earlier);
    const result = resultOf(name, shown, args, names, world, against);
    await progress.step(DOING[language].writing);
    if (copies) await writeCopies(study, asked, read, world);
    if (folder === null) await deliver(result, output, world, language);
    else await writeFolder(convertTables(study, formatOf(args)), { ...output, file: folder }, read, world);
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

function resultOf(
  name: string,
  study: Study,
  args: Arguments,
  names: readonly string[],
  world: World,
  against: EarlierResult | undefined,
): Result<object> | Report {
  const asked = scenarioRows(name, study, args) ?? diagnosticRows(name, study, args);
  if (asked !== null) return asked;
  switch (name) {
    case "check":
      return check(study);
    case "loads":
      return args.has("budget") ? loadBudgets(study) : loads(study);
    case "summary":
      return args.has("context") ? context(study) : args.has("budget") ? budgets(study) : summarise(study);
    case "compare":
      if (against !== undefined) return compareAgainst(study, against, compareChoiceFrom(args));
      return args.has("budget")
        ? compareBudgets(study, compareChoiceFrom(args))
        : compare(study, compareChoiceFrom(args));
    case "trend":
      return trendRows(study, args);
    case "convert":
      return convert(study, formatOf(args));
    default:
      return report(study, {
        ...compareChoiceFrom(args),
        ...(against === undefined ? {} : { against }),
        today: todayOf(args, world),
        command: callAgain(name, args, names),
        edition: args.has("short") ? "short" : "full",
      });
  }
}

function formatOf(args: Arguments): ConvertFormat {
  return args.text("as") === "phes-odm" ? "phes-odm" : "tidy";
}

function exitCodeOf(issues: readonly Issue[], study: Study, strict: boolean): number {
  if (issues.some(({ code }) => CODES[code].outcome === "file not understood")) return INPUT_UNUSABLE;
  if (!strict) return 0;
  const warned = issues.some(({ severity }) => severity !== "info");
  return warned || check(study).some((row) => row.flagged + row.not_used > 0) ? FLAGS_PRESENT : 0;
}
