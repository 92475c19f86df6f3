import { COMMANDS, type Command } from "./commands.ts";
import { inColumns, wrapped } from "./lay-out-text.ts";
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
    rows: "Kinds of rows and their columns",
    more: "wbe COMMAND --help shows the options of a command, wbe help COMMAND its whole page.",
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
    rows: "Slag av rader och deras kolumner",
    more: "wbe KOMMANDO --help visar kommandots val, wbe help KOMMANDO hela dess sida.",
    codes:
      "Slutkoder: 0 klart, 1 vårt fel, 2 felaktigt anrop, 3 indata kan inte användas, 4 flaggor med --strict, 130 avbrutet",
  },
} as const;

/** The help of the whole program, as wide as the terminal where it goes to one. */
export function programHelp(language: Language, width?: number): string {
  const words = WORDS[language];
  return [
    ...wrapped(words.about, width),
    "",
    `${words.usage}: wbe ${words.command} [${words.options}]`,
    "",
    `${words.commands}:`,
    ...inColumns(
      COMMANDS.map(({ name, help }) => [name, help[language]]),
      width,
    ),
    "",
    `${words.examples}:`,
    ...COMMANDS.map(({ examples }) => `  ${examples[0]}`),
    "",
    ...wrapped(words.more, width),
    ...wrapped(words.codes, width),
    "",
  ].join("\n");
}

/** The help of one command. */
export function commandHelp(command: Command, language: Language, width?: number): string {
  const words = WORDS[language];
  const without = new Set(command.without);
  const shown = command.options.filter(({ name }) => !without.has(name));
  return [
    ...wrapped(`wbe ${command.name}: ${command.help[language]}`, width),
    "",
    `${words.usage}: wbe ${command.name} ${command.usage} [${words.options}]`,
    "",
    `${words.optionsHead}:`,
    ...inColumns(
      shown.map((option) => [optionHead(option), option.help[language]]),
      width,
    ),
    ...(command.rows === undefined ? [] : ["", `${words.rows}:`, ...rowLines(command.rows, language, width)]),
    "",
    `${words.examples}:`,
    ...command.examples.map((example) => `  ${example}`),
    "",
  ].join("\n");
}

/** Each kind of rows with what it is and its columns. */
export function rowLines(
  rows: NonNullable<Command["rows"]>,
  language: Language,
  width?: number,
): readonly string[] {
  return inColumns(
    rows.map(({ name, help, columns }) => [name, `${help[language]}: ${columns.join(", ")}`]),
    width,
  );
}

/** `-o, --out FILE`. */
export function optionHead(option: Option): string {
  const head = option.short === undefined ? `    --${option.name}` : `-${option.short}, --${option.name}`;
  return option.type === "boolean" ? head : `${head} ${valueText(option)}`;
}
