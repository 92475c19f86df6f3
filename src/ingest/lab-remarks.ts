import type { LabField } from "./lab-columns.ts";
import { type EntryPlan, mayHold, textOf } from "./lab-plan.ts";
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
 * Makes the function that gives the remark of a row with all its cells that could not be read, as `header: cell`, so
 * that a table written from it loses no word. Empty for an ordinary row.
 */
export function labRemarks(entry: EntryPlan): (cells: readonly Cell[], parts: PartsRead) => string {
  const holding = (fields: readonly LabField[]): readonly LabField[] =>
    fields.filter((field) => mayHold(entry, field));
  const readable = PARTS.map((part) => ({ part, fields: holding(CELLS[part]) })).filter(
    ({ fields }) => !fields.every((field) => BESIDE.has(field)),
  );
  const unplaced = holding(UNPLACED);
  return (cells, parts) => {
    const comment = textOf(entry, cells, "comment");
    const remarks = [comment];
    for (const { part, fields } of readable) if (parts[part] === null) remarks.push(...asWritten(fields));
    if (unplaced.length > 0) remarks.push(...asWritten(unplaced));
    return remarks.length === 1 ? comment : remarks.filter((text) => text !== "").join("; ");

    function asWritten(fields: readonly LabField[]): readonly string[] {
      const filled = fields.flatMap((field) => {
        const text = textOf(entry, cells, field);
        return text === "" || (field === "result" && text === "missing") ? [] : [{ field, text }];
      });
      if (filled.every(({ field }) => BESIDE.has(field))) return [];
      return filled.map(({ field, text }) => `${entry.columns[field]?.header ?? field}: ${text}`);
    }
  };
}
