import { CODES, type Code, groupBy, type Issue, type Severity } from "../base/index.ts";
import { issueText } from "./texts/issue-text.ts";
import type { Language } from "./texts/language.ts";

/** What can be chosen for `formatIssues`. */
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
 * Issues as lines for people, the gravest first, in their order within each severity, each with what happened to its
 * row; then a line `… and 12 more`. Where there are more than the limit, each kind (code, file and column) is told in its
 * turn. All remarks on a row tell the one fate of the row: its worst.
 */
export function formatIssues(issues: readonly Issue[], options: IssuesTextOptions = {}): readonly string[] {
  const { language = "en", limit = 20, further = 0 } = options;
  const unused = rowsNotUsed(issues);
  const explained = explainedRows(issues);
  const gravest = issues
    .filter(({ code, file, row }) => !(LEFT_BY_MERGED.has(code) && explained.get(file ?? "")?.has(row ?? -1)))
    .sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
  const lineOf = (issue: Issue): string => {
    const rows = issue.code === "CELLS_MERGED" ? (explained.get(issue.file ?? "")?.size ?? 0) : 0;
    const fate = rows === 0 ? whatHappened(issue, unused, language) : ` (${rows} ${ROWS_UNUSED[language]})`;
    return issueText(issue, language) + fate;
  };
  const lines = shown(gravest, limit).map(lineOf);
  const rest = gravest.length - lines.length + further;
  if (rest === 0) return lines;
  return [...lines, language === "sv" ? `… och ${rest} till` : `… and ${rest} more`];
}

const ROWS_UNUSED = { sv: "rader används inte", en: "rows are not used" } as const;

/** As many as the limit, in turn one of each kind (code, file and column), so that no kind hides another. */
function shown(gravest: readonly Issue[], limit: number): readonly Issue[] {
  if (gravest.length <= limit) return gravest;
  const kinds = [...groupBy(gravest, kindOf).values()];
  const chosen = new Set<Issue>();
  for (let turn = 0; chosen.size < limit; turn++) {
    for (const kind of kinds) {
      const next = kind[turn];
      if (next !== undefined && chosen.size < limit) chosen.add(next);
    }
  }
  return gravest.filter((issue) => chosen.has(issue));
}

function kindOf({ code, file, column }: Issue): string {
  return `${code}\u0000${file}\u0000${column}`;
}

/** Rows whose blank cells merged ones explain, by file; the words of each such row are not told again. */
function explainedRows(issues: readonly Issue[]): ReadonlyMap<string, ReadonlySet<number>> {
  const files = new Set(issues.filter(({ code }) => code === "CELLS_MERGED").map(({ file }) => file));
  const rows = new Map<string, Set<number>>();
  for (const { code, file, row } of issues) {
    if (file === null || row === null || !files.has(file) || !LEFT_BY_MERGED.has(code)) continue;
    rows.set(file, (rows.get(file) ?? new Set()).add(row));
  }
  return rows;
}

const LEFT_BY_MERGED: ReadonlySet<Code> = new Set<Code>(["SITE_MISSING", "DATE_MISSING"]);

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
