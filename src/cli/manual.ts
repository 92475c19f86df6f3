import { COMMANDS, type Command } from "./commands.ts";
import { shownOptions } from "./completion-words.ts";
import { optionHead, rowLines } from "./help.ts";
import { inColumns, wrapped } from "./lay-out-text.ts";
import { MANUAL_TEXTS } from "./manual-texts.ts";
import type { Option } from "./option.ts";
import { OPTIONS } from "./options.ts";

type Language = "sv" | "en";

const WORDS = {
  en: {
    name: "NAME",
    synopsis: "SYNOPSIS",
    description: "DESCRIPTION",
    own: "OPTIONS",
    INPUT: "INPUT OPTIONS",
    SETTINGS: "SETTINGS",
    OUTPUT: "OUTPUT OPTIONS",
    rows: "ROWS AND THEIR COLUMNS",
    examples: "EXAMPLES",
    codes: "EXIT STATUS",
    also: "SEE ALSO",
    options: "[OPTIONS]",
  },
  sv: {
    name: "NAMN",
    synopsis: "ANVÄNDNING",
    description: "BESKRIVNING",
    own: "VAL",
    INPUT: "VAL FÖR INDATA",
    SETTINGS: "INSTÄLLNINGAR",
    OUTPUT: "VAL FÖR RESULTATET",
    rows: "RADER OCH DERAS KOLUMNER",
    examples: "EXEMPEL",
    codes: "SLUTKODER",
    also: "SE ÄVEN",
    options: "[VAL]",
  },
} as const;

const CODES = {
  en: [
    ["0", "fine"],
    ["1", "a fault of the program"],
    ["2", "wrong usage"],
    ["3", "input that cannot be used"],
    ["4", "flags present, under --strict"],
    ["130", "interrupted; no half-written file is left"],
  ],
  sv: [
    ["0", "klart"],
    ["1", "ett fel i programmet"],
    ["2", "felaktigt anrop"],
    ["3", "indata kan inte användas"],
    ["4", "flaggor finns, med --strict"],
    ["130", "avbrutet; ingen halvskriven fil blir kvar"],
  ],
} as const;

const READABLE = 100;

/** The page of a command, laid out like a manual page, at most 100 columns wide. */
export function manual(command: Command, language: Language, terminal = READABLE): string {
  const words = WORDS[language];
  const width = Math.min(terminal, READABLE);
  const { name, help, usage, examples } = command;
  const text = (paragraph: string): readonly string[] =>
    wrapped(paragraph, Math.max(1, width - 2)).map((line) => `  ${line}`);
  const details = MANUAL_TEXTS[name]?.[language] ?? [];
  const groups = groupsOf(command).map(
    ([group, options]) =>
      [
        words[group],
        inColumns(
          options.map((one) => [optionHead(one), one.help[language]]),
          width,
        ),
      ] as const,
  );
  const others = COMMANDS.filter((other) => other !== command).map((other) => `wbe ${other.name}`);
  const sections: readonly (readonly [string, readonly string[]])[] = [
    [words.name, text(`wbe ${name} - ${help[language]}`)],
    [words.synopsis, text(`wbe ${name} ${usage} ${words.options}`)],
    [
      words.description,
      details.flatMap((paragraph, index) => [...(index > 0 ? [""] : []), ...text(paragraph)]),
    ],
    ...groups,
    [words.rows, command.rows === undefined ? [] : rowLines(command.rows, language, width)],
    [words.examples, examples.map((example) => `  ${example}`)],
    [words.codes, inColumns(CODES[language], width)],
    [words.also, text(others.join(", "))],
  ];
  const filled = sections.filter(([, lines]) => lines.length > 0);
  return `${filled.map(([head, lines]) => [head, ...lines].join("\n")).join("\n\n")}\n`;
}

const GROUPS = ["INPUT", "SETTINGS", "OUTPUT"] as const;

/** A command's own options first, then those that most commands share. */
function groupsOf(
  command: Command,
): readonly (readonly ["own" | (typeof GROUPS)[number], readonly Option[]])[] {
  const shown = shownOptions(command);
  const shared = GROUPS.map((group) => {
    const names = new Set(OPTIONS[group].map(({ name }) => name));
    return [group, shown.filter(({ name }) => names.has(name))] as const;
  });
  const taken = new Set(shared.flatMap(([, options]) => options));
  const own = shown.filter((option) => !taken.has(option));
  return [["own", own] as const, ...shared].filter(([, options]) => options.length > 0);
}
