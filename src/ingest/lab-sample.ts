import type { SamplingDay, Window } from "../calendar/index.ts";
import type { M3PerDay, Persons } from "../units/index.ts";
import { labAnalysisDate } from "./lab-analysis-date.ts";
import type { LabField } from "./lab-columns.ts";
import { labFlow } from "./lab-flow.ts";
import { type EntryPlan, type LabPlan, textOf } from "./lab-plan.ts";
import { labPopulation } from "./lab-population.ts";
import { labRecoveryCorrected } from "./lab-recovery-corrected.ts";
import type { Complain } from "./lab-values.ts";
import { labWindow } from "./lab-window.ts";
import type { QualityControlType } from "./quality-control-record.ts";
import { sampleType } from "./sample-type.ts";
import type { Cell } from "./table.ts";

/** What the cells of a row say of its sample: rows of one sample mostly say the same. */
export interface LabSample {
  /** Null when the word for it is not known. */
  readonly type: QualityControlType | "sample" | null;
  /** As written, where the word is not known. */
  readonly sampleType: string;
  readonly site: string;
  readonly sampleId: string;
  readonly window: Window | null;
  readonly flow: M3PerDay | null;
  readonly population: Persons | null;
  readonly laboratory: string;
  readonly method: string;
  readonly matrix: string;
  readonly batch: string;
  readonly analysisDate: SamplingDay | null;
  readonly preservation: string;
  readonly recoveryCorrected: boolean | null;
  /** What is wrong with the cells, by the part of the row that it is said with. */
  readonly complaints: Readonly<Record<"names" | "dates" | "amounts" | "analysis", readonly Complaint[]>>;
}

export type Complaint = Parameters<Complain>;

const FIELDS: readonly LabField[] = [
  "sampleType",
  "site",
  "sampleId",
  "date",
  "time",
  "start",
  "end",
  "endTime",
  "flow",
  "flowUnit",
  "population",
  "laboratory",
  "method",
  "matrix",
  "batch",
  "analysisDate",
  "preservation",
  "recoveryCorrected",
];

/** Makes the reader of the samples of rows; the cells of one sample are read for the first of its rows. */
export function sampleReader(plan: LabPlan, entry: EntryPlan): (cells: readonly Cell[]) => LabSample {
  const places = FIELDS.flatMap((field) => entry.columns[field]?.index ?? []);
  let last: { readonly cells: readonly Cell[]; readonly sample: LabSample } | null = null;
  return (cells) => {
    if (last === null || !isSameIn(places, cells, last.cells))
      last = { cells, sample: readSample(plan, entry, cells) };
    return last.sample;
  };
}

/** Entries of a wide table that take their samples from the same columns share one reader. */
export function sampleReaders(plan: LabPlan): (entry: EntryPlan) => ReturnType<typeof sampleReader> {
  const readers = new Map<string, ReturnType<typeof sampleReader>>();
  return (entry) => {
    const { columns, constants } = entry;
    const name = JSON.stringify(FIELDS.map((field) => columns[field]?.index ?? [constants[field] ?? ""]));
    const reader = readers.get(name) ?? sampleReader(plan, entry);
    readers.set(name, reader);
    return reader;
  };
}

function isSameIn(places: readonly number[], cells: readonly Cell[], others: readonly Cell[]): boolean {
  for (const place of places) if (cells[place] !== others[place]) return false;
  return true;
}

function readSample(plan: LabPlan, entry: EntryPlan, cells: readonly Cell[]): LabSample {
  const text = (field: LabField): string => textOf(entry, cells, field);
  const names: Complaint[] = [];
  const amounts: Complaint[] = [];
  const analysis: Complaint[] = [];
  const written = text("sampleType");
  const type = sampleType(written);
  if (type === null) names.push(["SAMPLE_TYPE_UNKNOWN", "sampleType"]);
  const isSample = type === "sample" || type === null;
  const site = text("site");
  if (site === "" && isSample) names.push(["SITE_MISSING", "site"]);
  const { window, problems } = labWindow(plan, entry, cells);
  const dates = problems
    .filter(({ code }) => isSample || code !== "DATE_MISSING")
    .map(({ code, field, details }): Complaint => [code, field, details]);
  const ofAmounts: Complain = (...complaint) => void amounts.push(complaint);
  const ofAnalysis: Complain = (...complaint) => void analysis.push(complaint);
  return {
    type,
    sampleType: type ?? written,
    site,
    sampleId: text("sampleId"),
    window,
    flow: labFlow(plan, entry, cells, window, ofAmounts),
    population: labPopulation(plan, entry, cells, ofAmounts),
    laboratory: text("laboratory"),
    method: text("method"),
    matrix: text("matrix"),
    batch: text("batch"),
    analysisDate: labAnalysisDate(plan, entry, cells, ofAnalysis),
    preservation: text("preservation"),
    recoveryCorrected: labRecoveryCorrected(plan, entry, cells, ofAnalysis),
    complaints: { names, dates, amounts, analysis },
  };
}
