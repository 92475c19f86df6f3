import { groupBy, type IssueInput } from "../base/index.ts";
import { groupByPair } from "./group-by-pair.ts";
import type { JoinedResult, LabDraft, LabSource } from "./lab-draft.ts";
import { mergeReplicates } from "./merge-replicates.ts";
import { newestVersion } from "./newest-version.ts";

/** What was noticed of a row, with the table it stands in. */
export type DraftProblem = IssueInput & { readonly source: LabSource };

/** Results of single samples, and what was set aside. */
export interface JoinedDrafts {
  readonly results: readonly JoinedResult[];
  readonly problems: readonly DraftProblem[];
}

/**
 * Joins what belongs to one sample: of several versions of a result the highest counts; replicates become one
 * measurement; the same result twice is used once; two different results without a number are not used at all,
 * since nobody can tell which one holds. Results of a control are analyses of their own, also where they are equal,
 * unless another table holds them too.
 */
export function joinDrafts(drafts: readonly LabDraft[]): JoinedDrafts {
  const problems: DraftProblem[] = [];
  const results: JoinedResult[] = [];
  for (const group of sampleGroups(drafts)) {
    const [only] = group;
    if (only !== undefined && group.length === 1) {
      results.push(asItStands(only));
      continue;
    }
    const current = [...groupBy(group, ({ replicate }) => replicate).values()].map((same) =>
      newest(same, problems),
    );
    const analyses = current.flatMap((same) => single(same, problems));
    const [first] = analyses;
    if (first === undefined) continue;
    if (analyses.length === 1 || isControl(first)) {
      results.push(...analyses.map(asItStands));
      continue;
    }
    problems.push(problem("REPLICATES_MERGED", first, { count: analyses.length }));
    const merged = mergeReplicates(analyses);
    if (typeof merged.conflict === "string")
      problems.push(
        problem("UNCERTAINTY_CONFLICT", first, { what: merged.conflict, used: "the largest one" }),
      );
    results.push(merged);
  }
  return { results, problems };
}

function problem(code: DraftProblem["code"], draft: LabDraft, details = {}): DraftProblem {
  return { code, source: draft.source, file: draft.source.file, row: draft.row, details };
}

function isControl({ sampleType }: LabDraft): boolean {
  return sampleType !== "sample";
}

function asItStands(draft: LabDraft): JoinedResult {
  return { draft, rows: [draft.row], replicates: draft.replicates, rsd: draft.replicateRsd };
}

/** Results of one sample, residue, laboratory, method and matrix; quality control that names nothing stands alone. */
function sampleGroups(drafts: readonly LabDraft[]): readonly (readonly LabDraft[])[] {
  return groupByPair(drafts, sampleNumbers(), ({ biomarker }) => biomarker);
}

/** Numbers samples; the rows of one sample mostly stand together, and are told from their cells at once. */
function sampleNumbers(): (draft: LabDraft) => number {
  const known = new Map<string, number>();
  let count = 0;
  let last: { readonly draft: LabDraft; readonly number: number } | null = null;
  return (draft) => {
    if (last !== null && isOfSample(last.draft, draft)) return last.number;
    const name = sampleName(draft);
    const number = (name === null ? undefined : known.get(name)) ?? count++;
    if (name !== null) known.set(name, number);
    last = { draft, number };
    return number;
  };
}

function isOfSample(a: LabDraft, b: LabDraft): boolean {
  return (
    a.window === b.window &&
    a.window !== null &&
    a.site === b.site &&
    a.sampleId === b.sampleId &&
    a.sampleType === b.sampleType &&
    a.laboratory === b.laboratory &&
    a.method === b.method &&
    a.matrix === b.matrix &&
    a.batch === b.batch &&
    a.analysisDate === b.analysisDate
  );
}

/** Null for one that has neither time nor name. */
function sampleName(draft: LabDraft): string | null {
  const { site, sampleId, window, sampleType, laboratory, method, matrix } = draft;
  if (window === null && sampleId === "") return null;
  const time = window === null ? "" : `${window.start}/${window.end}`;
  // a control material is analysed again in every batch: each time is a record of its own
  const run = isControl(draft) ? `${draft.batch} ${draft.analysisDate ?? ""}` : "";
  return [site, sampleType, laboratory, method, matrix, run, time, sampleId].join("\u0001");
}

function newest(same: readonly LabDraft[], problems: DraftProblem[]): readonly LabDraft[] {
  const { counted, remarks } = newestVersion(same);
  for (const { code, draft, details } of remarks) problems.push(problem(code, draft, details));
  return counted;
}

function single(same: readonly LabDraft[], problems: DraftProblem[]): readonly LabDraft[] {
  const [first, ...others] = same;
  if (first === undefined || others.length === 0) return same;
  if (isControl(first)) return controlsOf(same, problems);
  const different = [...groupBy(same, valueKey).values()];
  if (different.length > 1) {
    for (const draft of same) problems.push(problem("DUPLICATE_RESULT", draft));
    return [];
  }
  return different.flatMap(([counted, ...again]) => {
    for (const draft of again) problems.push(problem("DUPLICATE_RESULT", draft));
    return counted === undefined ? [] : [counted];
  });
}

/** Equal results of a control in one table are analyses that came out alike; a table sent again adds none. */
function controlsOf(same: readonly LabDraft[], problems: DraftProblem[]): readonly LabDraft[] {
  return [...groupBy(same, valueKey).values()].flatMap((equal) => {
    const tables = [...groupBy(equal, ({ source }) => source).values()];
    const most = tables.reduce((a, b) => (b.length > a.length ? b : a), []);
    for (const draft of equal) if (!most.includes(draft)) problems.push(problem("DUPLICATE_RESULT", draft));
    return most;
  });
}

function valueKey({ result, givenLoad, flow, population }: LabDraft): string {
  const { result: kind, value, lowest, highest } = result;
  return JSON.stringify([kind, value, lowest, highest, givenLoad, flow, population]);
}
