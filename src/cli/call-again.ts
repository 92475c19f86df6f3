import { OPTIONS } from "./options.ts";
import type { Arguments } from "./parse-arguments.ts";

const WHERE_TO = new Set(OPTIONS.OUTPUT.map(({ name }) => name));

/** The call as a person would type it to make the same result again, without where it went. */
export function callAgain(command: string, args: Arguments, names: readonly string[]): string {
  const options = args.given
    .filter((name) => !WHERE_TO.has(name))
    .flatMap((name) => args.list(name).flatMap((value) => [`--${name}`, value]));
  return ["wbe", command, ...names, ...options].map(quoted).join(" ");
}

function quoted(word: string): string {
  return /^[\p{L}\p{N}_./:=,+-]+$/u.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
