import { type Issue, type IssueInput, issue, WbeError } from "../base/index.ts";

/**
 * The error that ends a reading: the file cannot be understood. Carries every problem found so far;
 * its message is their sentences, a line each.
 */
export function fileError(problems: readonly [IssueInput, ...IssueInput[]], path?: string): WbeError {
  const issues: readonly Issue[] = problems.map(issue);
  const [first] = problems;
  return new WbeError(first.code, issues.map(({ message }) => message).join("\n"), {
    exitCode: 3,
    issues,
    ...(path === undefined ? {} : { path }),
    ...(typeof first.expected === "string" ? { expected: first.expected } : {}),
    ...(first.received === undefined || first.received === null ? {} : { received: String(first.received) }),
  });
}
