import { CODES, type Code, type IssueInput } from "../base/index.ts";
import type { BiomarkerReader } from "./biomarker-reader.ts";
import { isExact } from "./exact-result.ts";
import { labAssigned } from "./lab-assigned.ts";
import type { LabField } from "./lab-columns.ts";
import type { DraftReading, LabDraft } from "./lab-draft.ts";
import { type EntryPlan, type LabPlan, textOf } from "./lab-plan.ts";
import { labRemarks } from "./lab-remarks.ts";
import { labResult } from "./lab-result.ts";
import type { Complaint, LabSample } from "./lab-sample.ts";
import { labStated } from "./lab-stated.ts";
import { type Complain, numberOf } from "./lab-values.ts";
import type { Cell, TableRow } from "./table.ts";

/** Reads one result of one row; everything that is wrong with it is said, not only the first. */
export type LabRowReader = (row: TableRow, cells: readonly Cell[]) => DraftReading;

/** What the results of a table share. */
export interface RowReaders {
  readonly sampleOf: (cells: readonly Cell[]) => LabSample;
  readonly biomarkerOf: BiomarkerReader;
}

/** Makes the reader of one result of each row. */
export function labRowReader(
  plan: LabPlan,
  entry: EntryPlan,
  { sampleOf, biomarkerOf }: RowReaders,
): LabRowReader {
  const remarks = labRemarks(entry);
  return ({ row, column: origin }, cells) => {
    const problems: IssueInput[] = [];
    const complain: Complain = (code, field, details = {}, hint = null) => {
      const column = entry.columns[field] ?? (field === "unit" ? entry.columns.concentration : undefined);
      const constant = field === "biomarker" ? entry.constants.biomarker : undefined;
      const value = field === "concentration" ? (origin ?? null) : null;
      problems.push({
        code,
        file: plan.file,
        row,
        columnIndex: plan.letters ? (column?.index ?? null) : value,
        header: column?.header ?? null,
        received: column === undefined ? (constant ?? null) : (cells[column.index] ?? ""),
        details,
        ...(hint === null ? {} : { hint }),
      });
    };
    const text = (field: LabField): string => textOf(entry, cells, field);
    const sample = sampleOf(cells);
    const { type, window, flow, population, analysisDate, recoveryCorrected, complaints } = sample;
    repeat(complaints.names, complain);
    const isSample = type === "sample" || type === null;
    const biomarker = biomarkerOf(text("biomarker"), row, complain);
    const { isSum, molarMass } = biomarker;
    // Of a row that is set aside anyway one word is enough.
    const say = isSum ? SAY_NOTHING : complain;
    repeat(complaints.dates, say);
    const result = isSum ? null : labResult(plan, entry, cells, molarMass, complain);
    repeat(complaints.amounts, say);
    const value = result?.result.value ?? null;
    const stated = labStated(plan, entry, cells, { value, molarMass }, say);
    repeat(complaints.analysis, say);
    const version = text("resultVersion");
    if (version !== "" && !/\d/.test(version)) complain("RESULT_VERSION_UNREADABLE", "resultVersion");
    for (const code of result?.result.flags ?? NO_CODES) complain(code, "concentration");
    if (isSample === false && !isSum) complain("QUALITY_CONTROL", "sampleType", { type: type ?? "" });
    const blocked = problems.some(
      ({ code }) => code !== "QUALITY_CONTROL" && CODES[code].outcome === "row not used",
    );
    const usable = !blocked && result !== null && (window !== null || !isSample);
    // Of a row that is not used no number stands on its own: written out, the row would be used.
    const read = usable ? result : null;
    const own = usable ? stated : null;
    const parts = { window, result: read, flow, population, stated: own, analysisDate, recoveryCorrected };
    const comment = remarks(cells, parts);
    const count = numberOf(plan, entry, cells, "replicates", say) ?? 1;
    const rsd = numberOf(plan, entry, cells, "replicateRsd", say);
    const record: LabDraft = {
      source: plan.source,
      row,
      site: sample.site,
      sampleId: sample.sampleId,
      window,
      biomarker: biomarker.name,
      sampleType: sample.sampleType,
      replicate: text("replicate"),
      version,
      laboratory: sample.laboratory,
      method: sample.method,
      matrix: sample.matrix,
      batch: sample.batch,
      analysisDate,
      preservation: sample.preservation,
      recoveryCorrected,
      comment,
      result: read?.result ?? NOT_READ,
      lod: read?.lod ?? null,
      loq: read?.loq ?? null,
      flow,
      population,
      givenLoad: read?.givenLoad ?? null,
      stated: own,
      // A number may stand for several analyses that were joined before.
      replicates: Number.isInteger(count) && count > 1 ? count : 1,
      replicateRsd: count > 1 && rsd !== null && rsd >= 0 ? rsd : null,
      flags: flagsOf(problems, text("flags"), isExact(entry, cells)),
    };
    const known = isSample
      ? record
      : { ...record, assigned: labAssigned(plan, entry, cells, molarMass, say) };
    return { draft: usable ? known : null, record: known, problems };
  };
}

const NOT_READ: LabDraft["result"] = { result: "missing", value: null, lowest: 0, highest: null, flags: [] };
const NO_CODES: readonly Code[] = [];
const SAY_NOTHING: Complain = () => undefined;

function repeat(complaints: readonly Complaint[], complain: Complain): void {
  for (const complaint of complaints) complain(...complaint);
}

/** A row that was read before keeps the order of its flags. */
function flagsOf(problems: readonly IssueInput[], written: string, again: boolean): readonly Code[] {
  if (problems.length === 0 && written === "") return NO_CODES;
  const own = problems.map(({ code }) => code).filter((code) => CODES[code].outcome === "kept with a flag");
  const given = written.split(/[;\s]+/).filter((word): word is Code => Object.hasOwn(CODES, word));
  return [...new Set(again ? [...given, ...own] : [...own, ...given])];
}
