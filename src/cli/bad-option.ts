import { issueError, type WbeError } from "../base/index.ts";

/** An option whose value cannot be used: `OPTION_INVALID`, exit code 2. */
export function badOption(
  name: string,
  what: string,
  more: { readonly received?: string; readonly hint?: string } = {},
): WbeError {
  return issueError({ code: "OPTION_INVALID", details: { name: `--${name}`, what }, ...more });
}
