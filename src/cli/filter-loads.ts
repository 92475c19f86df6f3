import { basename } from "node:path";
import type { StudySettingsInput } from "../ingest/index.ts";
import {
  filterFile,
  judgeStream,
  type LoadsFilter,
  type RangeJob,
  type RangePool,
  refuseInput,
  writeOutput,
} from "../node/index.ts";
import { ALL_OPTIONS } from "./options.ts";
import { type Output, outputFrom } from "./output.ts";
import type { Arguments } from "./parse-arguments.ts";
import { settingsFrom } from "./settings-from.ts";
import { shardFrom } from "./shard-from.ts";
import { todayOf } from "./today-of.ts";
import type { World } from "./world.ts";

/** Options that leave a filter one; of the settings its own list decides. */
const PASSING: ReadonlySet<string> = new Set([
  "format",
  "out",
  "force",
  "digits",
  "quiet",
  "no-input",
  "no-color",
  "today",
  "shard",
]);

/** What became of a call: done with an exit code, or to be done by the reader of record in the world that is left. */
export type Filtered = { readonly code: number } | { readonly world: World };

/** Runs `wbe loads` as a filter where one plain tidy table goes in and CSV comes out. */
export async function filterLoads(
  args: Arguments,
  names: readonly string[],
  world: World,
): Promise<Filtered> {
  const [name, second] = names;
  const output = outputFrom(args, world);
  const isPassing = (given: string): boolean =>
    PASSING.has(given) || ALL_OPTIONS.find((option) => option.name === given)?.setting !== undefined;
  if (name === undefined || second !== undefined || !args.given.every(isPassing) || !isCsv(output, world))
    return { world };
  const settings = await checkedSettings(args);
  const csv = output.digits === null ? {} : { digits: output.digits };
  const today = todayOf(args, world);
  const shard = shardFrom(args, world);
  if (name === "-") {
    const judged = await judgeStream(world.stdin, settings, { today, csv, shard });
    if (judged.filter === null) return { world: { ...world, stdin: judged.stream } };
    return { code: await finish(judged.filter, [], settings, output, args, world) };
  }
  if (name.endsWith(".json")) return { world };
  const filter = await fileFilter(name, settings, { file: basename(name), today, csv, shard });
  if (filter === null) return { world };
  return { code: await finish(filter, [name], settings, output, args, world) };
}

/** A file that cannot be opened is told by the reader of record. */
async function fileFilter(
  path: string,
  settings: StudySettingsInput,
  options: Parameters<typeof filterFile>[2],
): Promise<LoadsFilter | null> {
  try {
    return await filterFile(path, settings, { ...options, pool: threadsFor });
  } catch (error) {
    const { syscall = "" } = error as NodeJS.ErrnoException;
    if (syscall === "open" || syscall === "stat") return null;
    throw error;
  }
}

/** Threads are only loaded for a file that is large. */
async function threadsFor(job: RangeJob): Promise<RangePool | null> {
  // From the sources there is no script to start a thread with.
  if (import.meta.url.endsWith(".ts")) return null;
  const { rangePool } = await import("./range-pool.ts");
  return rangePool(job, new URL("./loads-worker.cjs", import.meta.url));
}

function isCsv({ format, file, excel }: Output, { stdout }: World): boolean {
  if (excel !== null) return false;
  return format === "csv" || (format === null && (file !== null || !stdout.isTerminal));
}

/** The schema is only loaded where something was stated. */
async function checkedSettings(args: Arguments): Promise<StudySettingsInput> {
  const settings = settingsFrom(args);
  if (Object.keys(settings).length === 0) return settings;
  const { parseSettings } = await import("../ingest/index.ts");
  return parseSettings(settings);
}

async function finish(
  { parts, issues }: LoadsFilter,
  read: readonly string[],
  { language = "en" }: StudySettingsInput,
  { file, force }: Output,
  args: Arguments,
  world: World,
): Promise<number> {
  if (file !== null) {
    await refuseInput(file, read);
    await writeOutput(file, parts, { force, interrupted: world.interrupted });
  } else {
    for await (const part of parts) {
      world.stdout.write(part);
      await world.stdout.drained?.();
    }
  }
  if (args.has("quiet") || issues.kept().every(({ severity }) => severity === "info")) return 0;
  const { remarkIssues } = await import("./remark-issues.ts");
  remarkIssues(issues, language, world);
  return 0;
}
