import { issue } from "../base/index.ts";
import { joinDrafts } from "./join-drafts.ts";
import { joinOdmTables } from "./join-odm-tables.ts";
import { controlOf, measurementOf } from "./joined-records.ts";
import type { JoinedResult, LabSource } from "./lab-draft.ts";
import type { LabOptions, LabReading } from "./lab-options.ts";
import { labRows } from "./lab-rows.ts";
import type { Table } from "./table.ts";

/**
 * Reads the tables of a study's laboratories together, a reading for each in the same order. What belongs to one sample
 * is joined whichever file it stands in: a corrected result in a later file replaces the earlier one, replicates become
 * one measurement, a result that stands alike in two files counts once, one that differs not at all.
 * @throws WbeError (exit 3) when a table cannot be understood.
 */
export function readLaboratories(tables: readonly Table[], options: LabOptions): readonly LabReading[] {
  const files = joinOdmTables(tables).map((table) => labRows(table, options));
  const { results, problems } = joinDrafts(files.flatMap(({ drafts }) => drafts));
  const noteOf = new Map(files.map(({ source, note }) => [source, note]));
  for (const { source, ...problem } of problems) noteOf.get(source)?.(problem);
  const joined = new Map<LabSource, JoinedResult[]>(files.map(({ source }) => [source, []]));
  for (const result of results) joined.get(result.draft.source)?.push(result);
  return files.map(({ source, results: kept, verdicts, found, format, readAs }): LabReading => {
    const own = joined.get(source) ?? [];
    return {
      measurements: own.filter(({ draft }) => draft.sampleType === "sample").map(measurementOf),
      qualityControl: own.filter(({ draft }) => draft.sampleType !== "sample").map(controlOf),
      results: kept,
      verdicts: verdicts.list(),
      issues: found.map(issue),
      format,
      readAs,
    };
  });
}
