import type { IssueInput } from "../base/index.ts";
import type { JoinedResult, LabDraft } from "./lab-draft.ts";
import { mergeReplicates } from "./merge-replicates.ts";

/** Results of single samples, and what was set aside. */
export interface JoinedDrafts {
  readonly results: readonly JoinedResult[];
  readonly problems: readonly IssueInput[];
}

/**
 * Joins what belongs to one sample: of several versions of a result the highest counts; replicates become one
 * measurement; the same result twice is used once; two different results without a number are not used at all,
 * since nobody can tell which one holds.
 */
export function joinDrafts(drafts: readonly LabDraft[], file: string): JoinedDrafts {
  const problems: IssueInput[] = [];
  const results: JoinedResult[] = [];
  for (const group of groupBy(drafts, sampleKey)) {
    const [only] = group;
    if (only !== undefined && group.length === 1) {
      results.push(asItStands(only));
      continue;
    }
    const current = [...groupBy(group, ({ replicate }) => replicate)].map((same) =>
      newest(same, file, problems),
    );
    const analyses = current.flatMap((same) => single(same, file, problems));
    const [first] = analyses;
    if (first === undefined) continue;
    if (analyses.length === 1) {
      results.push(asItStands(first));
      continue;
    }
    problems.push({ code: "REPLICATES_MERGED", file, row: first.row, details: { count: analyses.length } });
    results.push(mergeReplicates(analyses));
  }
  return { results, problems };
}

function asItStands(draft: LabDraft): JoinedResult {
  return { draft, rows: [draft.row], replicates: draft.replicates, rsd: draft.replicateRsd };
}

function sampleKey({
  site,
  sampleId,
  window,
  biomarker,
  sampleType,
  laboratory,
  method,
  matrix,
  batch,
  analysisDate,
  row,
}: LabDraft): string {
  const time = window === null ? (sampleId === "" ? `row ${row}` : "") : `${window.start}/${window.end}`;
  // a control material is analysed again in every batch: each time is a record of its own
  const run = sampleType === "sample" ? "" : batch || (analysisDate ?? "");
  return [site, sampleId, time, biomarker, sampleType, laboratory, method, matrix, run].join("\u0001");
}

function newest(same: readonly LabDraft[], file: string, problems: IssueInput[]): readonly LabDraft[] {
  const highest = same.map(({ version }) => version).reduce((a, b) => (compareVersions(a, b) >= 0 ? a : b));
  for (const { row, version } of same) {
    if (compareVersions(version, highest) < 0) problems.push({ code: "RESULT_SUPERSEDED", file, row });
  }
  return same.filter(({ version }) => compareVersions(version, highest) === 0);
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

function single(same: readonly LabDraft[], file: string, problems: IssueInput[]): readonly LabDraft[] {
  const [first, ...others] = same;
  if (first === undefined || others.length === 0) return same;
  const alike = others.every((other) => valueKey(other) === valueKey(first));
  for (const { row } of alike ? others : same) problems.push({ code: "DUPLICATE_RESULT", file, row });
  return alike ? [first] : [];
}

function valueKey({ result, givenLoad, flow, population, batch }: LabDraft): string {
  return JSON.stringify([result, givenLoad, flow, population, batch]);
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Iterable<readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const name = key(item);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [item]);
    else group.push(item);
  }
  return groups.values();
}
