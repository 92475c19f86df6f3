import { OPTIONS } from "./options.ts";
import type { Arguments } from "./parse-arguments.ts";

/** Where it went; and the short report names the call of the whole one. */
const LEFT_OUT = new Set(["short", ...OPTIONS.OUTPUT.map(({ name }) => name)]);

/** The call as a person would type it to make the same result again, without where it went. */
export function callAgain(command: string, args: Arguments, names: readonly string[]): string {
  const options = args.given
    .filter((name) => !LEFT_OUT.has(name))
    .flatMap((name) =>
      args.list(name).flatMap((value) => (value === "" ? [`--${name}`] : [`--${name}`, value])),
    );
  return ["wbe", command, ...names, ...options].map(quoted).join(" ");
}

function quoted(word: string): string {
  return /^[\p{L}\p{N}_./:=,+-]+$/u.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
