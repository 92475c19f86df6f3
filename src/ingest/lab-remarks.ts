import type { LabField } from "./lab-columns.ts";
import { type EntryPlan, type LabPlan, textOf } from "./lab-plan.ts";
import type { Cell } from "./table.ts";

/** What was made of a row, null where nothing could be. */
export type PartsRead = Readonly<
  Record<
    "window" | "result" | "flow" | "population" | "stated" | "analysisDate" | "recoveryCorrected",
    unknown
  >
>;

/** The cells that each part is read from. */
const CELLS: Readonly<Record<keyof PartsRead, readonly LabField[]>> = {
  window: ["date", "time", "start", "end", "endTime"],
  result: ["mark", "concentration", "load", "result", "unit", "loadUnit", "lod", "loq", "limit", "uloq"],
  flow: ["flow", "flowUnit"],
  population: ["population"],
  stated: ["expandedUncertainty", "k", "includes"],
  analysisDate: ["analysisDate"],
  recoveryCorrected: ["recoveryCorrected"],
};
const PARTS = Object.keys(CELLS) as (keyof PartsRead)[];

/** Cells without which there is nothing to keep: a unit or a coverage factor alone says nothing. */
const BESIDE: ReadonlySet<LabField> = new Set(["unit", "loadUnit", "flowUnit", "k", "includes"]);

/** Columns that are read and have no place of their own. */
const UNPLACED: readonly LabField[] = ["dosesTotal", "dosesPer1000"];

/**
 * The remark of a row with all its cells that could not be read, as `header: cell`, so that a table written from it
 * loses no word. Empty for an ordinary row.
 */
export function labRemarks(
  plan: LabPlan,
  entry: EntryPlan,
  cells: readonly Cell[],
  parts: PartsRead,
): string {
  const asWritten = (fields: readonly LabField[]): readonly string[] => {
    const filled = fields.flatMap((field) => {
      const text = textOf(plan, entry, cells, field);
      return text === "" || (field === "result" && text === "missing") ? [] : [{ field, text }];
    });
    if (filled.every(({ field }) => BESIDE.has(field))) return [];
    return filled.map(({ field, text }) => `${entry.columns[field]?.header ?? field}: ${text}`);
  };
  const lost = PARTS.filter((part) => parts[part] === null).flatMap((part) => asWritten(CELLS[part]));
  const comment = textOf(plan, entry, cells, "comment");
  const remarks = [comment, ...lost, ...asWritten(UNPLACED)];
  return remarks.length === 1 ? comment : remarks.filter((text) => text !== "").join("; ");
}
