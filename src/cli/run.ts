import { issueError, nearest, VERSION } from "../base/index.ts";
import { badOption } from "./bad-option.ts";
import { COMMANDS, type Command } from "./commands.ts";
import type { Filtered } from "./filter-loads.ts";
import { commandHelp, programHelp } from "./help.ts";
import { askedLanguage } from "./language-of.ts";
import { type Arguments, parseArguments } from "./parse-arguments.ts";
import type { World } from "./world.ts";

const WRONG_USAGE = 2;

/** Runs one call and gives its exit code; the only place that turns errors into words. */
export async function run(words: readonly string[], world: World): Promise<number> {
  try {
    return await runWords(words, world);
  } catch (error) {
    const { tellError } = await import("./tell-error.ts");
    return tellError(error, words, world);
  }
}

async function runWords(words: readonly string[], world: World): Promise<number> {
  const args = parseArguments(words);
  const language = askedLanguage(words) ?? "en";
  const [first, ...rest] = args.positionals;
  if (args.has("version")) {
    world.stdout.write(`${VERSION}\n`);
    return 0;
  }
  const wantsHelp = args.has("help") || first === "help";
  const [name, ...names] = first === "help" ? rest : args.positionals;
  if (name === undefined) {
    const sink = wantsHelp ? world.stdout : world.stderr;
    sink.write(programHelp(language, sink.isTerminal ? sink.width : undefined));
    return wantsHelp ? 0 : WRONG_USAGE;
  }
  const command = findCommand(name);
  const { isTerminal, width } = world.stdout;
  if (first === "help") {
    const { manual } = await import("./manual.ts");
    world.stdout.write(manual(command, language, isTerminal ? width : undefined));
    return 0;
  }
  if (wantsHelp) {
    world.stdout.write(commandHelp(command, language, isTerminal ? width : undefined));
    return 0;
  }
  checkOptions(command, args);
  if (command.name === "completions") {
    const { completions } = await import("./completions.ts");
    world.stdout.write(completions(names, language));
    return 0;
  }
  const filtered = command.name === "loads" ? await filter(args, names, world) : { world };
  if ("code" in filtered) return filtered.code;
  const { runCommand } = await import("./run-command.ts");
  return runCommand(command.name, args, names, filtered.world);
}

/** A plain table passes through without the rooms that the rest needs. */
async function filter(args: Arguments, names: readonly string[], world: World): Promise<Filtered> {
  const { filterLoads } = await import("./filter-loads.ts");
  return filterLoads(args, names, world);
}

function findCommand(name: string): Command {
  const command = COMMANDS.find((known) => known.name === name);
  if (command !== undefined) return command;
  const near = nearest(
    name,
    COMMANDS.map((known) => known.name),
  );
  throw issueError({
    code: "COMMAND_UNKNOWN",
    details: { name, nearest: near ?? "" },
    ...(near === null ? { hint: "see wbe --help" } : {}),
  });
}

function checkOptions(command: Command, args: Arguments): void {
  const allowed = new Set(command.options.map(({ name }) => name));
  const odd = args.given.find((name) => !allowed.has(name));
  if (odd === undefined) return;
  throw badOption(odd, `wbe ${command.name} has no such option`, { hint: `see wbe ${command.name} --help` });
}
