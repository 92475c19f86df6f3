import { CODES, type Code, type IssueInput } from "../base/index.ts";
import { isSumName } from "../biomarkers/index.ts";
import type { SamplingDay, Window } from "../calendar/index.ts";
import { type M3PerDay, m3PerDay, type Persons, persons, toM3, toM3PerDay, UNITS } from "../units/index.ts";
import type { BiomarkerReader } from "./biomarker-reader.ts";
import { isExact } from "./exact-result.ts";
import type { LabField } from "./lab-columns.ts";
import type { DraftReading, LabDraft } from "./lab-draft.ts";
import { cellOf, type EntryPlan, type LabPlan, textOf } from "./lab-plan.ts";
import { labResult } from "./lab-result.ts";
import { type Complain, numberOf, scaleOf } from "./lab-values.ts";
import { labWindow } from "./lab-window.ts";
import { readMoment } from "./moment.ts";
import { sampleType } from "./sample-type.ts";
import { statedUncertainty } from "./stated-uncertainty.ts";
import type { Cell } from "./table.ts";

/** Reads one result of one row; everything that is wrong with it is said, not only the first. */
export function readLabRow(
  plan: LabPlan,
  entry: EntryPlan,
  row: number,
  cells: readonly Cell[],
  biomarkers: BiomarkerReader,
): DraftReading {
  const problems: IssueInput[] = [];
  const complain: Complain = (code, field, details = {}, hint = null) => {
    const column = entry.columns[field] ?? (field === "unit" ? entry.columns.concentration : undefined);
    problems.push({
      code,
      file: plan.file,
      row,
      columnIndex: plan.letters ? (column?.index ?? null) : null,
      header: column?.header ?? null,
      received: column === undefined ? null : (cells[column.index] ?? ""),
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
  if (isSumName(written)) {
    complain("SUM_ROW", "biomarker");
    return { draft: null, problems };
  }
  const biomarker = biomarkers(written, row, complain);
  const { window, problems: dates } = labWindow(plan, entry, cells);
  for (const { code, field, details } of dates)
    if (isSample || code !== "DATE_MISSING") complain(code, field, details);
  const result = labResult(plan, entry, cells, biomarker.molarMass, complain);
  const flow = flowOf(plan, entry, cells, window, complain);
  const population = populationOf(plan, entry, cells, complain);
  const stated = statedOf(
    plan,
    entry,
    cells,
    { value: result?.result.value ?? null, molarMass: biomarker.molarMass },
    complain,
  );
  const analysisDate = analysisDateOf(plan, entry, cells, complain);
  for (const code of result?.result.flags ?? []) complain(code, "concentration");
  if (isSample === false) complain("QUALITY_CONTROL", "sampleType", { type: type ?? "" });
  const blocked = problems.some(
    ({ code }) => code !== "QUALITY_CONTROL" && CODES[code].outcome === "row not used",
  );
  if (blocked || result === null || (window === null && isSample)) return { draft: null, problems };
  const draft: LabDraft = {
    row,
    site,
    sampleId: text("sampleId"),
    window,
    biomarker: biomarker.name,
    sampleType: type ?? "sample",
    replicate: text("replicate"),
    version: text("resultVersion"),
    laboratory: text("laboratory"),
    method: text("method"),
    matrix: text("matrix"),
    batch: text("batch"),
    analysisDate,
    result: result.result,
    lod: result.lod,
    loq: result.loq,
    flow,
    population,
    givenLoad: result.givenLoad,
    stated,
    ...replicatesOf(plan, entry, cells, complain),
    flags: flagsOf(problems, text("flags"), isExact(plan, entry, cells)),
  };
  return { draft, problems };
}

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

function flowOf(
  plan: LabPlan,
  entry: EntryPlan,
  cells: readonly Cell[],
  window: Window | null,
  complain: Complain,
): M3PerDay | null {
  const value = numberOf(plan, entry, cells, "flow", complain);
  if (value === null) return null;
  if (value <= 0) {
    complain("FLOW_NOT_POSITIVE", "flow");
    return null;
  }
  const stated = entry.columns.flow?.unit ?? "";
  const reading = plan.unitOf(stated === "" ? textOf(plan, entry, cells, "flowUnit") : stated);
  const unit = reading.kind === "known" ? reading.unit : "";
  const quantity = UNITS[unit]?.quantity;
  if (quantity === "flow") return toM3PerDay(value, unit);
  if (quantity === "volume" && window !== null)
    return m3PerDay((toM3(value, unit) * 86_400_000) / (window.end - window.start));
  const code = reading.kind === "ambiguous" ? "UNIT_AMBIGUOUS_ROW" : "UNIT_UNKNOWN";
  complain(code, stated === "" ? "flowUnit" : "flow", {
    known: "m3/d, m3/h, L/s, ML/d, MGD US, MGD imperial",
  });
  return null;
}

function populationOf(
  plan: LabPlan,
  entry: EntryPlan,
  cells: readonly Cell[],
  complain: Complain,
): Persons | null {
  const value = numberOf(plan, entry, cells, "population", complain);
  if (value === null) return null;
  if (/^(pe|p\.e\.|ew|personekvivalenter)$/i.test(entry.columns.population?.unit ?? "")) {
    complain("POPULATION_PE", "population");
    return null;
  }
  if (value > 0) return persons(value);
  complain("POPULATION_NOT_POSITIVE", "population");
  return null;
}

function statedOf(
  plan: LabPlan,
  entry: EntryPlan,
  cells: readonly Cell[],
  { value, molarMass }: { readonly value: number | null; readonly molarMass: number | null },
  complain: Complain,
): LabDraft["stated"] {
  const column = entry.columns.expandedUncertainty;
  const unit = column?.unit ?? "";
  const scale =
    unit === "" ? null : scaleOf(plan, entry, cells, "expandedUncertainty", molarMass, () => undefined);
  const stated = statedUncertainty({
    expanded: cellOf(plan, entry, cells, "expandedUncertainty"),
    k: cellOf(plan, entry, cells, "k"),
    includes: textOf(plan, entry, cells, "includes"),
    unit,
    decimal: column?.decimal ?? ".",
    value,
    toNgPerL: scale?.kind === "concentration" ? scale.convert : null,
    fraction: isExact(plan, entry, cells),
  });
  if (typeof stated !== "string") return stated;
  if (value !== null) complain("UNCERTAINTY_UNREADABLE", "expandedUncertainty", { what: stated });
  return null;
}

function analysisDateOf(
  plan: LabPlan,
  entry: EntryPlan,
  cells: readonly Cell[],
  complain: Complain,
): SamplingDay | null {
  const cell = cellOf(plan, entry, cells, "analysisDate");
  if (String(cell).trim() === "" || plan.words.get(String(cell).trim().toLowerCase()) === "missing")
    return null;
  const moment = readMoment(cell, "", {
    order: entry.columns.analysisDate?.order ?? "dmy",
    timeZone: plan.options.timeZone,
  });
  if (typeof moment !== "string") return moment.day;
  complain("ANALYSIS_DATE_UNREADABLE", "analysisDate");
  return null;
}
