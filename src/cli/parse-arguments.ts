import { parseArgs } from "node:util";
import { issueError, nearest, type WbeError } from "../base/index.ts";
import { badOption } from "./bad-option.ts";
import type { Option } from "./option.ts";
import { ALL_OPTIONS } from "./options.ts";

/** The words of a call, taken apart. */
export interface Arguments {
  readonly positionals: readonly string[];
  /** Names of the options that were given, in their order. */
  readonly given: readonly string[];
  /** Value of an option that stands once. */
  text(name: string): string | undefined;
  list(name: string): readonly string[];
  has(name: string): boolean;
}

/**
 * Takes a call apart.
 * @throws WbeError `OPTION_UNKNOWN` with the nearest option, `OPTION_INVALID` for a value that is missing, not
 * allowed, or given twice.
 */
export function parseArguments(words: readonly string[]): Arguments {
  const { tokens, positionals } = parseArgs({
    args: [...words],
    options: parserOptions(),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const option = findOption(token.name, token.rawName);
    checkValue(option, token.value, token.inlineValue === true);
    const before = given.get(option.name) ?? [];
    if (
      before.length > 0 &&
      option.type === "string" &&
      option.multiple !== true &&
      before[0] !== token.value
    ) {
      throw badOption(option.name, "it may stand only once");
    }
    given.set(option.name, [...before, token.value ?? ""]);
  }
  return {
    positionals,
    given: [...given.keys()],
    text: (name) => given.get(name)?.at(-1),
    list: (name) => given.get(name) ?? [],
    has: (name) => given.has(name),
  };
}

function parserOptions(): Record<string, { type: Option["type"]; short?: string }> {
  return Object.fromEntries(
    ALL_OPTIONS.flatMap(({ name, alias, type, short }) => [
      [name, short === undefined ? { type } : { type, short }],
      ...(alias === undefined ? [] : [[alias, { type }] as const]),
    ]),
  );
}

function findOption(name: string, asWritten: string): Option {
  const option = ALL_OPTIONS.find((known) => known.name === name || known.alias === name);
  if (option === undefined) throw unknownOption(asWritten);
  return option;
}

function checkValue(option: Option, value: string | undefined, inline: boolean): void {
  const { name, type, choices } = option;
  if (type === "boolean") {
    if (value !== undefined) throw badOption(name, "it takes no value");
    return;
  }
  if (value === undefined || (!inline && /^--?[a-zA-Z]/.test(value))) {
    throw badOption(name, `it needs a value: --${name} ${valueText(option)}`);
  }
  if (choices === undefined || choices.includes(value)) return;
  const near = nearest(value, choices);
  throw badOption(name, `it must be one of ${choices.join(", ")}`, {
    received: value,
    ...(near === null ? {} : { hint: `did you mean ${near}?` }),
  });
}

/** What stands for the value of an option in help and messages. */
export function valueText({ value, choices }: Option): string {
  return value ?? choices?.join("|") ?? "VALUE";
}

function unknownOption(name: string): WbeError {
  const known = ALL_OPTIONS.map((option) => option.name);
  const near = nearest(name.replace(/^-+/, ""), known);
  return issueError({
    code: "OPTION_UNKNOWN",
    details: { name, nearest: `--${near}` },
    ...(near === null ? { hint: "see wbe --help" } : {}),
  });
}
