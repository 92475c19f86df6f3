import type { Issue, Severity } from "../base/index.ts";

/** Issues of a stream: the first of each severity are kept, all are counted. */
export interface IssueTally {
  add(issues: readonly Issue[]): void;
  /** The kept ones, in the order they came. */
  kept(): readonly Issue[];
  /** How many of the given severities there were beyond those kept. */
  further(severities: readonly Severity[]): number;
}

/** Makes an empty tally that keeps the first `most` of each severity. */
export function issueTally(most = 1000): IssueTally {
  const kept: Issue[] = [];
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  return {
    add(issues) {
      for (const one of issues) {
        counts[one.severity] += 1;
        if (counts[one.severity] <= most) kept.push(one);
      }
    },
    kept: () => kept,
    further: (severities) => severities.reduce((sum, one) => sum + Math.max(0, counts[one] - most), 0),
  };
}
