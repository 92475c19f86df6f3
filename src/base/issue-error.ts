import { WbeError } from "./error.ts";
import { type IssueInput, issue } from "./issue.ts";

/**
 * An error that carries its problem as an issue, so that it can be told in another language too.
 * `exitCode` 2 means wrong usage, 3 input that cannot be used.
 */
export function issueError(input: IssueInput, exitCode: 2 | 3 = 2): WbeError {
  const problem = issue(input);
  const path = input.details?.name ?? input.file;
  return new WbeError(problem.code, problem.message, {
    exitCode,
    issues: [problem],
    ...(path === undefined || path === null ? {} : { path: String(path) }),
    ...(problem.expected === null ? {} : { expected: problem.expected }),
    ...(problem.received === null ? {} : { received: problem.received }),
  });
}
