import { WbeError } from "../base/index.ts";
import type { TableReading } from "./read-table.ts";
import type { Cell } from "./table.ts";
import { tableOfCells } from "./table-of-cells.ts";

/**
 * Makes a table of plain objects: the header is the union of their keys, rows are numbered from 2 as a spreadsheet
 * would show them. Dates become ISO text, absent values empty cells.
 * @throws WbeError `ARGUMENT_INVALID` when a row is no plain object or a value is not text, number, date or boolean.
 */
export function tableFromRows(
  rows: readonly Readonly<Record<string, unknown>>[],
  name: string,
): TableReading {
  const place = new Map<string, number>();
  rows.forEach((row, index) => {
    if (typeof row !== "object" || row === null || Array.isArray(row))
      throw odd(`${name}[${index}]`, "a plain object", typeof row);
    for (const key of Object.keys(row)) if (!place.has(key)) place.set(key, place.size);
  });
  const header = [...place.keys()];
  const made = rows.map((row, index) =>
    header.map((key) => (Object.hasOwn(row, key) ? cellOf(row[key], () => `${name}[${index}].${key}`) : "")),
  );
  return tableOfCells(header, made, name);
}

function cellOf(value: unknown, path: () => string): Cell {
  switch (typeof value) {
    case "string":
      return value;
    case "number":
      return Number.isFinite(value) ? value : "";
    case "bigint":
    case "boolean":
      return String(value);
    case "undefined":
      return "";
    default:
      if (value === null) return "";
      if (value instanceof Date && !Number.isNaN(value.getTime())) return isoCell(value);
      throw odd(path(), "text, number, date or nothing", Array.isArray(value) ? "array" : typeof value);
  }
}

/** A date object at midnight UTC is a day; any other is a moment. */
export function isoCell(date: Date): string {
  const text = date.toISOString();
  return text.endsWith("T00:00:00.000Z") ? text.slice(0, 10) : text;
}

function odd(path: string, expected: string, received: string): WbeError {
  return new WbeError("ARGUMENT_INVALID", `${path} must be ${expected}, not ${received}`, {
    path,
    expected,
    received,
  });
}
