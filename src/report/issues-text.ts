import type { Issue, Severity } from "../base/index.ts";
import { issueText } from "./texts/issue-text.ts";
import type { Language } from "./texts/language.ts";

export interface IssuesTextOptions {
  /** @defaultValue "en" */
  readonly language?: Language;
  /** Issues told one by one; the rest is counted. @defaultValue 20 */
  readonly limit?: number;
}

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/**
 * Issues as lines for people, the gravest first, in their order within each severity; then a line `… and 12 more`.
 */
export function formatIssues(issues: readonly Issue[], options: IssuesTextOptions = {}): readonly string[] {
  const { language = "en", limit = 20 } = options;
  const gravest = [...issues].sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
  const lines = gravest.slice(0, limit).map((issue) => issueText(issue, language));
  const rest = issues.length - lines.length;
  if (rest === 0) return lines;
  return [...lines, language === "sv" ? `… och ${rest} till` : `… and ${rest} more`];
}
