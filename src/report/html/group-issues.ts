import { type Code, groupBy, type Issue } from "../../base/index.ts";
import { formatIssues } from "../issues-text.ts";
import { flagText } from "../texts/flag-text.ts";
import type { Language } from "../texts/language.ts";

/** Places told at once; the others are folded. */
const PLACES = 3;
/** Runs of rows told for one problem. */
const RUNS = 12;

/** Problems of one code: what they are, how many, and where. */
export interface IssueGroup {
  readonly text: string;
  readonly count: number;
  readonly shown: readonly string[];
  readonly folded: readonly string[];
}

/** The issues of a report by code, the gravest first, in their order within each severity. */
export function groupIssues(issues: readonly Issue[], language: Language): IssueGroup[] {
  const groups = new Map<Code, Issue[]>();
  for (const severity of ["error", "warning", "info"] as const) {
    for (const issue of issues) {
      if (issue.severity === severity) groups.set(issue.code, [...(groups.get(issue.code) ?? []), issue]);
    }
  }
  return [...groups].map(([code, own]) => {
    const lines = merged(own, formatIssues(own, { language, limit: own.length }), language);
    const text = flagText(code, language);
    return {
      text: text.charAt(0).toUpperCase() + text.slice(1),
      count: own.length,
      shown: lines.slice(0, PLACES),
      folded: lines.slice(PLACES),
    };
  });
}

/** Lines that differ in their row only become one, with the rows as ranges. */
function merged(issues: readonly Issue[], lines: readonly string[], language: Language): readonly string[] {
  if (issues.length !== lines.length) return lines;
  const told = lines.map((line, index) => {
    const { file, row } = issues[index] ?? {};
    const place = `${file}:${row}`;
    return row == null || !line.startsWith(place)
      ? { key: line, row: 0, text: () => line }
      : {
          key: `${file}\n${line.slice(place.length)}`,
          row,
          text: (rows: string) => `${file}:${rows}${line.slice(place.length)}`,
        };
  });
  return [...groupBy(told, ({ key }) => key).values()].map(
    (own) =>
      own[0]?.text(
        ranges(
          own.map(({ row }) => row),
          language,
        ),
      ) ?? "",
  );
}

/** `2, 4–7`: rows in order, neighbours drawn together; of very many, the first and how many more. */
function ranges(rows: readonly number[], language: Language): string {
  const runs: [number, number][] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  const text = (some: typeof runs): string =>
    some.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join(", ");
  if (runs.length <= RUNS) return text(runs);
  const more = runs.slice(RUNS).reduce((sum, [first, last]) => sum + last - first + 1, 0);
  return `${text(runs.slice(0, RUNS))} … ${language === "sv" ? `och ${more} till` : `and ${more} more`}`;
}
