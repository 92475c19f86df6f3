import { CODES, type Issue, type Severity } from "../base/index.ts";
import { issueText } from "./texts/issue-text.ts";
import type { Language } from "./texts/language.ts";

export interface IssuesTextOptions {
  /** @defaultValue "en" */
  readonly language?: Language;
  /** Issues told one by one; the rest is counted. @defaultValue 20 */
  readonly limit?: number;
  /** Issues that were counted but not kept. @defaultValue 0 */
  readonly further?: number;
}

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/**
 * Issues as lines for people, the gravest first, in their order within each severity, each with what
 * happened to its row; then a line `… and 12 more`. All remarks on a row tell the one fate of the row: its worst.
 */
export function formatIssues(issues: readonly Issue[], options: IssuesTextOptions = {}): readonly string[] {
  const { language = "en", limit = 20, further = 0 } = options;
  const unused = rowsNotUsed(issues);
  const gravest = [...issues].sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
  const lines = gravest
    .slice(0, limit)
    .map((issue) => issueText(issue, language) + whatHappened(issue, unused, language));
  const rest = issues.length - lines.length + further;
  if (rest === 0) return lines;
  return [...lines, language === "sv" ? `… och ${rest} till` : `… and ${rest} more`];
}

const OUTCOMES = {
  sv: { "row not used": " (raden används inte)", "kept with a flag": " (raden används, flaggad)" },
  en: { "row not used": " (the row is not used)", "kept with a flag": " (the row is used, flagged)" },
} as const;

/** ` (raden används inte)`: what became of the issue's row; empty where it is not about the fate of one row. */
function whatHappened(issue: Issue, unused: ReadonlySet<string>, language: Language): string {
  const { outcome } = CODES[issue.code];
  if (issue.row === null || (outcome !== "row not used" && outcome !== "kept with a flag")) return "";
  return OUTCOMES[language][unused.has(placeOf(issue)) ? "row not used" : outcome];
}

function rowsNotUsed(issues: readonly Issue[]): ReadonlySet<string> {
  return new Set(issues.filter(({ code }) => CODES[code].outcome === "row not used").map(placeOf));
}

function placeOf({ file, row }: Issue): string {
  return `${row}\u0000${file}`;
}
