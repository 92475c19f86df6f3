import { CODES, type IssueInput } from "../base/index.ts";
import { biomarkerReader } from "./biomarker-reader.ts";
import { decideLab } from "./decide-lab.ts";
import { fileError } from "./file-error.ts";
import { fillDown } from "./fill-columns.ts";
import type { LabDraft, LabSource } from "./lab-draft.ts";
import type { LabOptions } from "./lab-options.ts";
import type { LabPlan } from "./lab-plan.ts";
import { labRowReader } from "./lab-row-reader.ts";
import { sampleReaders } from "./lab-sample.ts";
import { layOut } from "./lay-out.ts";
import type { Layout } from "./layout.ts";
import { reportConsistency } from "./report-consistency.ts";
import type { Cell } from "./table.ts";
import { unreadCells } from "./unread-columns.ts";
import { type Verdicts, verdictsOf } from "./verdicts.ts";
import { wholeRow } from "./whole-row.ts";

/** The rows of one laboratory's table, each read for itself. */
export interface LabRows {
  readonly source: LabSource;
  /** Results that can be used. */
  readonly drafts: readonly LabDraft[];
  /** Every result, used or not; empty when they are not kept. */
  readonly results: readonly LabDraft[];
  readonly verdicts: Verdicts;
  readonly found: IssueInput[];
  /** Tells a problem, which also decides the fate of its row. */
  readonly note: (input: IssueInput) => void;
  readonly format: string;
  readonly readAs: string;
}

/**
 * Reads every row of a laboratory's table; nothing is joined yet.
 * @throws WbeError (exit 3) when the table cannot be understood: a column is missing or its notation stays open.
 */
export function labRows(source: Layout, options: LabOptions): LabRows {
  const laidOut = source.table.header.length === 0 ? source : layOut(source.table, options);
  const { table } = laidOut;
  const verdicts = verdictsOf(table);
  const found: IssueInput[] = [];
  const note = (input: IssueInput): void => {
    found.push(input);
    if (typeof input.row === "number") verdicts.mark(input.row, input.code);
  };
  for (const problem of new Set([...source.problems, ...laidOut.problems])) note(problem);
  const drafts: LabDraft[] = [];
  const results: LabDraft[] = [];
  const rows = { drafts, results, verdicts, found, note };
  if (table.header.length === 0) {
    const { file, format, readAs } = table;
    return { ...rows, source: { file }, format: format || "tidy", readAs };
  }
  const plan = decideLab(table, options);
  for (const input of plan.notes) note(input);
  const biomarkerOf = biomarkerReader(options.extraBiomarkers, note, table.file);
  const readerOf = sampleReaders(plan);
  const readers = plan.entries.map((entry) =>
    labRowReader(plan, entry, { sampleOf: readerOf(entry), biomarkerOf }),
  );
  const inconsistent = new Set(
    reportConsistency(table, plan).map((problem) => {
      note(problem);
      return problem.row;
    }),
  );
  const filled = fillDown(plan.fill);
  const kept = (draft: LabDraft, cells: readonly Cell[]): LabDraft => {
    const unread = unreadCells(plan.unread, cells);
    return unread === undefined ? draft : { ...draft, unread };
  };
  for (const line of table.rows) {
    const { row, cells: own } = line;
    if (line.found !== undefined) {
      if (options.keepResults !== false) results.push(wholeRow(plan.source, row, own));
      continue;
    }
    const cells = filled(own);
    if (isFiltered(plan, cells)) {
      note({ code: "ROW_FILTERED", file: table.file, row });
      continue;
    }
    for (const read of readers) {
      const { draft, record, problems } = read(line, cells);
      for (const problem of problems) note(problem);
      const flagged = inconsistent.has(row) ? withFlag(record) : record;
      if (draft !== null) drafts.push(flagged);
      if (options.keepResults !== false) results.push(kept(flagged, cells));
    }
  }
  const [first, ...rest] = found.filter(({ code }) => CODES[code].outcome === "file not understood");
  if (first !== undefined) throw fileError([first, ...rest]);
  return { ...rows, source: plan.source, format: plan.format, readAs: plan.readAs };
}

function isFiltered({ keep }: LabPlan, cells: readonly Cell[]): boolean {
  return keep.some(({ index, values }) => !values.includes(String(cells[index] ?? "").trim()));
}

function withFlag(draft: LabDraft): LabDraft {
  return { ...draft, flags: [...new Set([...draft.flags, "REPORT_INCONSISTENT" as const])] };
}
