import { COMMANDS, type Command } from "./commands.ts";
import type { Option } from "./option.ts";

/** Words that may stand where a command has no file: the shells of `completions`. */
export const SHELL_WORDS = ["bash", "zsh", "fish"] as const;

/** The options that a command's help shows. */
export function shownOptions({ options, without }: Command): readonly Option[] {
  const idle = new Set(without);
  return options.filter(({ name }) => !idle.has(name));
}

/** The values to offer after an option; empty where any text or a file may stand. */
export function valueWords({ choices, value }: Option): readonly string[] {
  const words = choices ?? (value?.includes("|") ? value.split("|") : []);
  return words.filter((word) => /^[\w-]+$/.test(word));
}

/** Whether a file's name stands after an option. */
export function takesFile({ value }: Option): boolean {
  return value === "FILE";
}

/** What stands after a command that reads no file: commands after `help`, shells after `completions`. */
export function wordsAfter(command: string): readonly string[] | null {
  if (command === "help") return COMMANDS.map(({ name }) => name);
  return command === "completions" ? SHELL_WORDS : null;
}

/** Every option of any command, once. */
export function everyOption(): readonly Option[] {
  return [...new Map(COMMANDS.flatMap(shownOptions).map((option) => [option.name, option])).values()];
}
