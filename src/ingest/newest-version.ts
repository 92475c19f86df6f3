import type { IssueInput } from "../base/index.ts";
import type { LabDraft } from "./lab-draft.ts";

/** What was noticed of a version of a result. */
export interface VersionRemark {
  readonly code: "RESULT_SUPERSEDED" | "RESULT_VERSION_BACKWARDS";
  readonly draft: LabDraft;
  readonly details: NonNullable<IssueInput["details"]>;
}

/** The results of the highest version, and what was noticed of the versions. */
export interface NewestVersion {
  readonly counted: readonly LabDraft[];
  readonly remarks: readonly VersionRemark[];
}

/**
 * Of several versions of one result the highest counts, the others are superseded. A version that was analysed before
 * one that it replaces is flagged: numbers and dates contradict each other, and only the laboratory knows which holds.
 */
export function newestVersion(same: readonly LabDraft[]): NewestVersion {
  const highest = same.map(({ version }) => version).reduce((a, b) => (compareVersions(a, b) >= 0 ? a : b));
  const earlier = same.filter(({ version }) => compareVersions(version, highest) < 0);
  const superseded = earlier.map((draft) => ({ code: "RESULT_SUPERSEDED", draft, details: {} }) as const);
  const latest = latestAnalysed(earlier);
  const results = same
    .filter(({ version }) => compareVersions(version, highest) === 0)
    .map((draft) => ({ draft, backwards: backwards(draft, latest) }));
  return {
    counted: results.map(({ draft, backwards: details }) =>
      details === null ? draft : { ...draft, flags: [...draft.flags, "RESULT_VERSION_BACKWARDS" as const] },
    ),
    remarks: [
      ...superseded,
      ...results.flatMap(({ draft, backwards: details }) =>
        details === null ? [] : [{ code: "RESULT_VERSION_BACKWARDS", draft, details } as const],
      ),
    ],
  };
}

/** Compares `v2`, `2.1`, `10` by their numbers in turn; no number comes first. */
function compareVersions(a: string, b: string): number {
  const [x, y] = [a, b].map((text) => (text.match(/\d+/g) ?? []).map(Number)) as [number[], number[]];
  for (let index = 0; index < Math.max(x.length, y.length); index++) {
    const difference = (x[index] ?? -1) - (y[index] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Days are ISO dates: their order as texts is their order in time. */
function latestAnalysed(drafts: readonly LabDraft[]): LabDraft | null {
  return drafts.reduce<LabDraft | null>(
    (latest, draft) =>
      draft.analysisDate !== null && draft.analysisDate > (latest?.analysisDate ?? "") ? draft : latest,
    null,
  );
}

function backwards(higher: LabDraft, lower: LabDraft | null): VersionRemark["details"] | null {
  const [earlier, later] = [higher.analysisDate, lower?.analysisDate ?? null];
  if (lower === null || earlier === null || later === null || earlier >= later) return null;
  return { higher: higher.version, lower: lower.version || "-", earlier, later };
}
