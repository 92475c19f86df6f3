import type { Code } from "../../base/index.ts";

/** Asks whether a row's `flags` hold a code. */
export function flagSet(flags: string): (code: Code) => boolean {
  const codes = new Set(flags.split(";").map((code) => code.trim()));
  return (code) => codes.has(code);
}
