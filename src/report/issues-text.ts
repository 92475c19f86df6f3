import { CODES, type Issue, type Severity } from "../base/index.ts";
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
 * Issues as lines for people, the gravest first, in their order within each severity, each with what
 * happened to its row; then a line `… and 12 more`.
 */
export function formatIssues(issues: readonly Issue[], options: IssuesTextOptions = {}): readonly string[] {
  const { language = "en", limit = 20 } = options;
  const gravest = [...issues].sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
  const lines = gravest
    .slice(0, limit)
    .map((issue) => issueText(issue, language) + whatHappened(issue, language));
  const rest = issues.length - lines.length;
  if (rest === 0) return lines;
  return [...lines, language === "sv" ? `… och ${rest} till` : `… and ${rest} more`];
}

const OUTCOMES = {
  sv: { "row not used": " (raden används inte)", "kept with a flag": " (raden används, flaggad)" },
  en: { "row not used": " (the row is not used)", "kept with a flag": " (the row is used, flagged)" },
} as const;

/** ` (raden används inte)`: what became of the issue's row; empty where it is not about one row. */
export function whatHappened({ code, row }: Issue, language: Language): string {
  const { outcome } = CODES[code];
  if (row === null || (outcome !== "row not used" && outcome !== "kept with a flag")) return "";
  return OUTCOMES[language][outcome];
}
