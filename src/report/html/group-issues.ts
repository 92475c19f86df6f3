import type { Code, Issue } from "../../base/index.ts";
import { formatIssues } from "../issues-text.ts";
import { flagText } from "../texts/flag-text.ts";
import type { Language } from "../texts/language.ts";

/** Places told at once; the others are folded. */
const PLACES = 3;

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
    const lines = formatIssues(own, { language, limit: own.length });
    const text = flagText(code, language);
    return {
      text: text.charAt(0).toUpperCase() + text.slice(1),
      count: own.length,
      shown: lines.slice(0, PLACES),
      folded: lines.slice(PLACES),
    };
  });
}
