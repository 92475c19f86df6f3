import { COMMANDS, type Command } from "./commands.ts";
import type { Option } from "./option.ts";
import { valueText } from "./parse-arguments.ts";

type Language = "sv" | "en";

const WORDS = {
  en: {
    about: "Wastewater-based epidemiology: from laboratory results to loads, levels, comparisons and trends.",
    usage: "Usage",
    command: "COMMAND",
    options: "OPTIONS",
    commands: "Commands",
    optionsHead: "Options",
    examples: "Examples",
    more: "wbe COMMAND --help shows the options of a command.",
    codes:
      "Exit codes: 0 fine, 1 our fault, 2 wrong usage, 3 input that cannot be used, 4 flags under --strict, 130 interrupted",
  },
  sv: {
    about: "Avloppsepidemiologi: från laboratoriets svar till mängder, nivåer, jämförelser och trender.",
    usage: "Användning",
    command: "KOMMANDO",
    options: "VAL",
    commands: "Kommandon",
    optionsHead: "Val",
    examples: "Exempel",
    more: "wbe KOMMANDO --help visar kommandots val.",
    codes:
      "Slutkoder: 0 klart, 1 vårt fel, 2 felaktigt anrop, 3 indata kan inte användas, 4 flaggor med --strict, 130 avbrutet",
  },
} as const;

/** The help of the whole program. */
export function programHelp(language: Language): string {
  const words = WORDS[language];
  return [
    words.about,
    "",
    `${words.usage}: wbe ${words.command} [${words.options}]`,
    "",
    `${words.commands}:`,
    ...columns(COMMANDS.map(({ name, help }) => [name, help[language]])),
    "",
    `${words.examples}:`,
    ...COMMANDS.map(({ examples }) => `  ${examples[0]}`),
    "",
    words.more,
    words.codes,
    "",
  ].join("\n");
}

/** The help of one command. */
export function commandHelp(command: Command, language: Language): string {
  const words = WORDS[language];
  const without = new Set(command.without);
  const shown = command.options.filter(({ name }) => !without.has(name));
  return [
    `wbe ${command.name}: ${command.help[language]}`,
    "",
    `${words.usage}: wbe ${command.name} ${command.usage} [${words.options}]`,
    "",
    `${words.optionsHead}:`,
    ...columns(shown.map((option) => [optionHead(option), option.help[language]])),
    "",
    `${words.examples}:`,
    ...command.examples.map((example) => `  ${example}`),
    "",
  ].join("\n");
}

function optionHead(option: Option): string {
  const head = option.short === undefined ? `    --${option.name}` : `-${option.short}, --${option.name}`;
  return option.type === "boolean" ? head : `${head} ${valueText(option)}`;
}

const WIDEST = 34;

function columns(pairs: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.min(WIDEST, Math.max(...pairs.map(([head]) => head.length)));
  return pairs.map(([head, text]) => {
    if (head.length <= width) return `  ${head.padEnd(width)}  ${text}`;
    return `  ${head}\n  ${" ".repeat(width)}  ${text}`;
  });
}
