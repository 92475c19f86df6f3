import { CODES, type IssueInput, issue } from "../base/index.ts";
import type { Measurement } from "../samples/index.ts";
import { type NgPerL, ngPerL } from "../units/index.ts";
import { biomarkerReader } from "./biomarker-reader.ts";
import { decideLab } from "./decide-lab.ts";
import { fileError } from "./file-error.ts";
import { joinDrafts } from "./join-drafts.ts";
import type { JoinedResult, LabDraft } from "./lab-draft.ts";
import type { LabOptions, LabReading } from "./lab-options.ts";
import type { LabPlan } from "./lab-plan.ts";
import { layOut } from "./lay-out.ts";
import type { QualityControlRecord, QualityControlType } from "./quality-control-record.ts";
import { readLabRow } from "./read-lab-row.ts";
import { reportConsistency } from "./report-consistency.ts";
import type { Cell, Table } from "./table.ts";
import { verdictsOf } from "./verdicts.ts";

/**
 * Reads a laboratory's table: measurements in ng/L (or given loads in mg/d/1000), quality control apart, a verdict for
 * every data row, an issue for everything that was noticed.
 * @throws WbeError (exit 3) when the table cannot be understood: a column is missing or its notation stays open.
 */
export function readLab(source: Table, options: LabOptions): LabReading {
  const { table, problems: layoutProblems } = layOut(source, options);
  const verdicts = verdictsOf(table);
  const found: IssueInput[] = [];
  const note = (input: IssueInput): void => {
    found.push(input);
    if (typeof input.row === "number") verdicts.mark(input.row, input.code);
  };
  if (table.header.length === 0)
    return {
      measurements: [],
      qualityControl: [],
      verdicts: [],
      issues: [],
      format: "tidy",
      readAs: table.readAs,
    };
  for (const problem of layoutProblems) note(problem);
  const plan = decideLab(table, options);
  for (const input of plan.notes) note(input);
  const biomarkers = biomarkerReader(options.extraBiomarkers, note, table.file);
  const inconsistent = new Map(reportConsistency(table, plan).map((problem) => [problem.row, problem]));
  for (const problem of inconsistent.values()) note(problem);
  const drafts: LabDraft[] = [];
  for (const { row, cells, found: width } of table.rows) {
    if (width !== undefined) continue;
    if (isFiltered(plan, cells)) {
      note({ code: "ROW_FILTERED", file: table.file, row });
      continue;
    }
    for (const entry of plan.entries) {
      const { draft, problems } = readLabRow(plan, entry, row, cells, biomarkers);
      for (const problem of problems) note(problem);
      if (draft !== null)
        drafts.push(
          inconsistent.has(row) ? { ...draft, flags: [...draft.flags, "REPORT_INCONSISTENT"] } : draft,
        );
    }
  }
  const open = found.filter(({ code }) => CODES[code].outcome === "file not understood");
  const [first, ...rest] = open;
  if (first !== undefined) throw fileError([first, ...rest]);
  const joined = joinDrafts(drafts, table.file);
  for (const problem of joined.problems) note(problem);
  const samples = joined.results.filter(({ draft }) => draft.sampleType === "sample");
  const controls = joined.results.filter(({ draft }) => draft.sampleType !== "sample");
  return {
    measurements: samples.map((result) => measurementOf(result, table.file)),
    qualityControl: controls.map((result) => controlOf(result, table.file)),
    verdicts: verdicts.list(),
    issues: found.map(issue),
    format: plan.format,
    readAs: plan.readAs,
  };
}

function isFiltered({ keep }: LabPlan, cells: readonly Cell[]): boolean {
  return keep.some(({ index, values }) => !values.includes(String(cells[index] ?? "").trim()));
}

function measurementOf({ draft, rows, replicates, rsd }: JoinedResult, file: string): Measurement {
  const { result, window } = draft;
  if (window === null) throw new RangeError("a sample always has its window");
  return {
    site: draft.site,
    sampleId: draft.sampleId,
    window,
    biomarker: draft.biomarker,
    result: result.result,
    concentration: brand(result.value),
    lowest: ngPerL(result.lowest),
    highest: brand(result.highest),
    lod: brand(draft.lod),
    loq: brand(draft.loq),
    flow: draft.flow,
    population: draft.population,
    givenLoad: draft.givenLoad,
    laboratory: draft.laboratory,
    method: draft.method,
    matrix: draft.matrix,
    batch: draft.batch,
    analysisDate: draft.analysisDate,
    stated: draft.stated,
    replicates,
    replicateRsd: rsd,
    flags: draft.flags,
    place: { file, rows },
  };
}

function controlOf({ draft, rows }: JoinedResult, file: string): QualityControlRecord {
  const { site, sampleId, window, biomarker, result, laboratory, method, batch, analysisDate } = draft;
  return {
    type: draft.sampleType as QualityControlType,
    site,
    sampleId,
    window,
    biomarker,
    result: result.result,
    concentration: brand(result.value),
    lowest: ngPerL(result.lowest),
    highest: brand(result.highest),
    laboratory,
    method,
    batch,
    analysisDate,
    place: { file, rows },
  };
}

function brand(value: number | null): NgPerL | null {
  return value === null ? null : ngPerL(value);
}
