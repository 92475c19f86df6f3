import { CODES, type Code, type IssueInput } from "../base/index.ts";
import { isSumName } from "../biomarkers/index.ts";
import type { BiomarkerReader } from "./biomarker-reader.ts";
import { isExact } from "./exact-result.ts";
import { labAnalysisDate } from "./lab-analysis-date.ts";
import { labAssigned } from "./lab-assigned.ts";
import type { LabField } from "./lab-columns.ts";
import type { DraftReading, LabDraft } from "./lab-draft.ts";
import { labFlow } from "./lab-flow.ts";
import { type EntryPlan, type LabPlan, textOf } from "./lab-plan.ts";
import { labPopulation } from "./lab-population.ts";
import { labRecoveryCorrected } from "./lab-recovery-corrected.ts";
import { labRemarks } from "./lab-remarks.ts";
import { labResult } from "./lab-result.ts";
import { labStated } from "./lab-stated.ts";
import { type Complain, numberOf } from "./lab-values.ts";
import { labWindow } from "./lab-window.ts";
import { sampleType } from "./sample-type.ts";
import type { Cell, TableRow } from "./table.ts";

/** Reads one result of one row; everything that is wrong with it is said, not only the first. */
export function readLabRow(
  plan: LabPlan,
  entry: EntryPlan,
  { row, cells, column: origin }: TableRow,
  biomarkers: BiomarkerReader,
): DraftReading {
  const problems: IssueInput[] = [];
  const complain: Complain = (code, field, details = {}, hint = null) => {
    const column = entry.columns[field] ?? (field === "unit" ? entry.columns.concentration : undefined);
    const constant = field === "biomarker" ? entry.constants.biomarker : undefined;
    problems.push({
      code,
      file: plan.file,
      row,
      columnIndex: plan.letters
        ? (column?.index ?? null)
        : field === "concentration"
          ? (origin ?? null)
          : null,
      header: column?.header ?? null,
      received: column === undefined ? (constant ?? null) : (cells[column.index] ?? ""),
      details,
      ...(hint === null ? {} : { hint }),
    });
  };
  const text = (field: LabField): string => textOf(plan, entry, cells, field);
  const type = sampleType(text("sampleType"));
  if (type === null) complain("SAMPLE_TYPE_UNKNOWN", "sampleType");
  const isSample = type === "sample" || type === null;
  const site = text("site");
  if (site === "" && isSample) complain("SITE_MISSING", "site");
  const written = text("biomarker");
  if (written === "") complain("BIOMARKER_MISSING", "biomarker");
  const isSum = isSumName(written);
  if (isSum) complain("SUM_ROW", "biomarker");
  // Of a row that is set aside anyway one word is enough.
  const say: Complain = isSum ? () => undefined : complain;
  const biomarker = isSum ? { name: written, molarMass: null } : biomarkers(written, row, complain);
  const { window, problems: dates } = labWindow(plan, entry, cells);
  for (const { code, field, details } of dates)
    if (isSample || code !== "DATE_MISSING") say(code, field, details);
  const result = isSum ? null : labResult(plan, entry, cells, biomarker.molarMass, complain);
  const flow = labFlow(plan, entry, cells, window, say);
  const population = labPopulation(plan, entry, cells, say);
  const stated = labStated(
    plan,
    entry,
    cells,
    { value: result?.result.value ?? null, molarMass: biomarker.molarMass },
    say,
  );
  const analysisDate = labAnalysisDate(plan, entry, cells, say);
  const recoveryCorrected = labRecoveryCorrected(plan, entry, cells, say);
  const version = text("resultVersion");
  if (version !== "" && !/\d/.test(version)) complain("RESULT_VERSION_UNREADABLE", "resultVersion");
  for (const code of result?.result.flags ?? []) complain(code, "concentration");
  if (isSample === false && !isSum) complain("QUALITY_CONTROL", "sampleType", { type: type ?? "" });
  const blocked = problems.some(
    ({ code }) => code !== "QUALITY_CONTROL" && CODES[code].outcome === "row not used",
  );
  const usable = !blocked && result !== null && (window !== null || !isSample);
  // Of a row that is not used no number stands on its own: written out, the row would be used.
  const read = usable ? result : null;
  const own = usable ? stated : null;
  const parts = { window, result: read, flow, population, stated: own, analysisDate, recoveryCorrected };
  const record: LabDraft = {
    source: plan.source,
    row,
    site,
    sampleId: text("sampleId"),
    window,
    biomarker: biomarker.name,
    sampleType: type ?? text("sampleType"),
    replicate: text("replicate"),
    version,
    laboratory: text("laboratory"),
    method: text("method"),
    matrix: text("matrix"),
    batch: text("batch"),
    analysisDate,
    preservation: text("preservation"),
    recoveryCorrected,
    comment: labRemarks(plan, entry, cells, parts),
    result: read?.result ?? NOT_READ,
    lod: read?.lod ?? null,
    loq: read?.loq ?? null,
    flow,
    population,
    givenLoad: read?.givenLoad ?? null,
    stated: own,
    ...replicatesOf(plan, entry, cells, say),
    flags: flagsOf(problems, text("flags"), isExact(plan, entry, cells)),
    ...(isSample ? {} : { assigned: labAssigned(plan, entry, cells, biomarker.molarMass, say) }),
  };
  return { draft: usable ? record : null, record, problems };
}

const NOT_READ: LabDraft["result"] = { result: "missing", value: null, lowest: 0, highest: null, flags: [] };

/** A row that was read before keeps the order of its flags. */
function flagsOf(problems: readonly IssueInput[], written: string, again: boolean): Code[] {
  const own = problems.map(({ code }) => code).filter((code) => CODES[code].outcome === "kept with a flag");
  const given = written.split(/[;\s]+/).filter((word): word is Code => Object.hasOwn(CODES, word));
  return [...new Set(again ? [...given, ...own] : [...own, ...given])];
}

/** A number may stand for several analyses that were joined before. */
function replicatesOf(
  plan: LabPlan,
  entry: EntryPlan,
  cells: readonly Cell[],
  complain: Complain,
): Pick<LabDraft, "replicates" | "replicateRsd"> {
  const count = numberOf(plan, entry, cells, "replicates", complain) ?? 1;
  const rsd = numberOf(plan, entry, cells, "replicateRsd", complain);
  return {
    replicates: Number.isInteger(count) && count > 1 ? count : 1,
    replicateRsd: count > 1 && rsd !== null && rsd >= 0 ? rsd : null,
  };
}
