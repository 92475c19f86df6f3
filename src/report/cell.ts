/** What a row may hold. Absent values are null; an empty text stays a text. */
export type Cell = string | number | boolean | null;

/** The cell of a plain row under a column's name; null when absent, not a number, or infinite. */
export function cellOf(row: object, column: string): Cell {
  const value = (row as Readonly<Record<string, unknown>>)[column];
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value === "string" || typeof value === "boolean") return value;
  return value === null || value === undefined ? null : JSON.stringify(value);
}
