import type { LabDraft, LabSource } from "./lab-draft.ts";
import type { Cell } from "./table.ts";

/** A row that could not be taken apart, as it is kept for `convert`: nothing is read, all its cells stand in the comment. */
export function wholeRow(source: LabSource, row: number, cells: readonly Cell[]): LabDraft {
  const filled = cells.map((cell) => String(cell).trim()).filter((text) => text !== "");
  return { ...NOTHING, source, row, comment: filled.join("; ") };
}

const NOTHING: Omit<LabDraft, "source" | "row" | "comment"> = {
  site: "",
  sampleId: "",
  window: null,
  biomarker: "",
  sampleType: "sample",
  replicate: "",
  version: "",
  laboratory: "",
  method: "",
  matrix: "",
  batch: "",
  analysisDate: null,
  preservation: "",
  recoveryCorrected: null,
  result: { result: "missing", value: null, lowest: 0, highest: null, flags: [] },
  lod: null,
  loq: null,
  flow: null,
  population: null,
  givenLoad: null,
  stated: null,
  replicates: 1,
  replicateRsd: null,
  flags: [],
};
