import { writeOutput } from "../node/index.ts";
import { type Design, POWER_COLUMNS, SCHEDULE_COLUMNS } from "../plan/index.ts";
import {
  formatIssues,
  laboratoryRequirements,
  makeResult,
  paperToHtml,
  paperToMarkdown,
  type Result,
  samplingProtocol,
  toIcs,
} from "../report/index.ts";
import { type Plan, type PlanOptions, plan } from "../study/index.ts";
import { badOption } from "./bad-option.ts";
import { deliver } from "./deliver.ts";
import { type Output, outputFrom } from "./output.ts";
import type { Arguments } from "./parse-arguments.ts";
import { numberOf, settingsFrom } from "./settings-from.ts";
import { studyFrom } from "./study-from.ts";
import { tellLine } from "./tell-line.ts";
import { todayOf } from "./today-of.ts";
import type { World } from "./world.ts";

type Show = "plan" | "power" | "schedule" | "protocol" | "requirements";

/** `wbe plan`: rows, power curves, schedule, protocol or the laboratory's sheet; its answers on standard error. */
export async function runPlan(args: Arguments, names: readonly string[], world: World): Promise<number> {
  const output = outputFrom(args, world);
  const show = showOf(args, output);
  const today = todayOf(args, world);
  const options = await optionsFrom(args, names, world, show === "plan" || show === "power" ? null : today);
  const result = plan(options);
  const { language } = result.settings;
  const text = textOf(show, result, output, today);
  if (text === null) await deliver(rowsOf(show, result), output, world, language);
  else if (output.file === null) world.stdout.write(text);
  else await writeOutput(output.file, text, { force: output.force, interrupted: world.interrupted });
  if (args.has("quiet")) return 0;
  for (const line of formatIssues(result.issues, { language })) tellLine(line, world.stderr);
  if (show === "plan") for (const answer of result.answers) tellLine(answer, world.stderr);
  return args.has("strict") && result.issues.length > 0 ? 4 : 0;
}

function showOf(args: Arguments, { file }: Output): Show {
  const asked = args.text("show") as Show | undefined;
  const told = /\.ics$/i.test(file ?? "") ? "schedule" : /\.svg$/i.test(file ?? "") ? "power" : undefined;
  if (told !== undefined && asked !== undefined && asked !== told) {
    throw badOption("show", `a file of this kind holds the ${told}`, { received: asked });
  }
  return asked ?? told ?? "plan";
}

/** What is no table of rows: calendar, picture or paper. */
function textOf(show: Show, result: Plan, { file, format }: Output, today: string): string | null {
  const { language, seed } = result.settings;
  if (/\.ics$/i.test(file ?? "")) return toIcs(result.schedule, { today, seed, language });
  if (/\.svg$/i.test(file ?? "")) return result.picture;
  if (show !== "protocol" && show !== "requirements") return null;
  if (format !== null && format !== "md" && format !== "html") {
    throw badOption("format", `${show} is written as md or html`, { received: format });
  }
  const paper = (show === "protocol" ? samplingProtocol : laboratoryRequirements)(result.view, language);
  return format === "html" ? paperToHtml(paper) : paperToMarkdown(paper);
}

function rowsOf(show: Show, result: Plan): Result<object> {
  if (show === "plan") return result;
  const { settings, provenance, issues } = result;
  const shared = { command: "plan", settings, provenance, issues };
  return show === "power"
    ? makeResult({ ...shared, columns: POWER_COLUMNS, rows: result.power })
    : makeResult({ ...shared, columns: SCHEDULE_COLUMNS, rows: result.schedule });
}

/** @param today the day a schedule is made, when one is asked for: it begins there */
async function optionsFrom(
  args: Arguments,
  names: readonly string[],
  world: World,
  today: string | null,
): Promise<PlanOptions> {
  const from = dayOption(args) ?? (today === null ? undefined : today);
  const given: Record<string, unknown> = {
    detect: numberOf(args, "detect"),
    power: numberOf(args, "power"),
    samples: numberOf(args, "samples"),
    budget: numberOf(args, "spend"),
    costPerSample: numberOf(args, "sample-cost"),
    costPerVisit: numberOf(args, "visit-cost"),
    periods: numberOf(args, "periods"),
    referenceSamples: numberOf(args, "reference-samples"),
    batchesPerPeriod: numberOf(args, "batches"),
    belowLimit: numberOf(args, "below-limit"),
    from,
    design: args.text("design")?.replace("-", " ") as Design | undefined,
    weekday: args.text("weekday"),
    pickUp: args.text("pick-up")?.replace("-", " "),
    skipHolidays: args.has("holidays") ? args.text("holidays") === "skip" : undefined,
    closed: args.has("closed") ? args.list("closed") : undefined,
  };
  const stated = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  if (names.length === 0) return { ...stated, settings: settingsFrom(args) };
  return { ...stated, study: await studyFrom(args, names, world) };
}

function dayOption(args: Arguments): string | undefined {
  const from = args.text("from");
  if (from === undefined) return undefined;
  if (/^\d{4}-\d{2}-\d{2}$/.test(from) && !Number.isNaN(Date.parse(from))) return from;
  throw badOption("from", "it must be a day like 2027-01-01", { received: from });
}
