import { COMMANDS, type Command } from "./commands.ts";
import { shownOptions, takesFile, valueWords, wordsAfter } from "./completion-words.ts";
import type { Option } from "./option.ts";

type Language = "sv" | "en";

/** Completion for fish, with the help of commands and options beside them. */
export function fishCompletions(language: Language): string {
  const commands = COMMANDS.map(
    ({ name, help }) => `complete -c wbe -n __fish_use_subcommand -f -a ${name} -d ${quoted(help[language])}`,
  );
  const names = COMMANDS.map(({ name }) => name).join(" ");
  return `${[
    "# fish completion for wbe: wbe completions fish > ~/.config/fish/completions/wbe.fish",
    ...commands,
    `complete -c wbe -n "__fish_seen_subcommand_from help" -f -a ${quoted(names)}`,
    ...COMMANDS.flatMap((command) => linesOf(command, language)),
  ].join("\n")}\n`;
}

function linesOf(command: Command, language: Language): readonly string[] {
  const start = `complete -c wbe -n "__fish_seen_subcommand_from ${command.name}"`;
  const rest = wordsAfter(command.name);
  return [
    ...(rest === null ? [] : [`${start} -f -a ${quoted(rest.join(" "))}`]),
    ...shownOptions(command).map(
      (option) => `${start} ${specOf(option)} -d ${quoted(option.help[language])}`,
    ),
  ];
}

function specOf(option: Option): string {
  const { name, short, type } = option;
  const head = short === undefined ? `-l ${name}` : `-s ${short} -l ${name}`;
  if (type === "boolean") return head;
  const words = valueWords(option);
  if (words.length > 0) return `${head} -x -a ${quoted(words.join(" "))}`;
  return `${head} ${takesFile(option) ? "-r -F" : "-x"}`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}
