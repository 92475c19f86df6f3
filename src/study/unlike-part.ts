import { issueError, type WbeError } from "../base/index.ts";

/** The refusal of a part that cannot be joined with the first: `ARGUMENT_INVALID` (exit 2). */
export function unlikePart(what: string, file?: string): WbeError {
  return issueError({
    code: "ARGUMENT_INVALID",
    ...(file === undefined ? {} : { file }),
    details: { what },
  });
}
