import type { LabField } from "./lab-columns.ts";
import type { EntryPlan } from "./lab-plan.ts";
import type { ColumnMatch } from "./match-columns.ts";
import type { Table } from "./table.ts";

/** Name of the format a table was recognised as. */
export function formatOf(table: Table, { columns }: ColumnMatch<LabField>, wide: boolean): string {
  if (table.format !== "") return table.format;
  if (wide) return "wide table";
  if (columns.has("limit") && columns.has("load") && columns.has("relativeUncertainty")) return "wbe loads";
  if (columns.has("dosesPer1000") || columns.has("dosesTotal")) return "RISE table";
  return table.header.includes("biomarker") && table.header.includes("site") ? "tidy" : "long table";
}

/** Encoding, separator and decimal sign, for people. */
export function readAsOf(table: Table, entries: readonly EntryPlan[]): string {
  const { concentration, load } = entries[0]?.columns ?? {};
  const sign = (concentration ?? load)?.decimal;
  if (table.dialect.delimiter === "" || sign === undefined) return table.readAs;
  return `${table.readAs}, decimal ${sign === "," ? "comma" : "point"}`;
}
