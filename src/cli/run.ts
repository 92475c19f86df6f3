import { issueError, nearest, VERSION } from "../base/index.ts";
import { badOption } from "./bad-option.ts";
import { COMMANDS, type Command } from "./commands.ts";
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
    (wantsHelp ? world.stdout : world.stderr).write(programHelp(language));
    return wantsHelp ? 0 : WRONG_USAGE;
  }
  const command = findCommand(name);
  if (wantsHelp) {
    world.stdout.write(commandHelp(command, language));
    return 0;
  }
  checkOptions(command, args);
  const { runCommand } = await import("./run-command.ts");
  return runCommand(command.name, args, names, world);
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
