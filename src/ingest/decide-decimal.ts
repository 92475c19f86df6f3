import type { IssueInput } from "../base/index.ts";
import { cellName } from "./cell-name.ts";
import { type DecimalSign, decimalVote, isPlainNumber } from "./read-number.ts";
import { type Cell, columnIndexOf, type Table } from "./table.ts";

export interface DecimalDecision {
  readonly decimal: DecimalSign;
  /** What keeps the column from being read, or null. */
  readonly problem: IssueInput | null;
}

/**
 * Decides a column's decimal sign from the cells that admit one reading only.
 * In a comma-separated file an unquoted point cannot be a thousands sign of a locale that writes decimal commas,
 * so there a point is the decimal sign. A column that stays open, or holds both signs, is a problem: `NUMBER_AMBIGUOUS`.
 */
export function decideDecimal(table: Table, index: number, forced?: "comma" | "point"): DecimalDecision {
  const declared = forced ?? table.dialect.decimal;
  if (declared !== undefined) return { decimal: declared === "comma" ? "," : ".", problem: null };
  const first: Partial<Record<DecimalSign | "ambiguous", { text: string; row: number }>> = {};
  for (const { row, cells } of table.rows) {
    const cell = cells[index] ?? "";
    // Without either sign there is nothing to decide.
    if (typeof cell === "number" || !(cell.includes(".") || cell.includes(","))) continue;
    // A second number of the same kind adds nothing.
    if (first["."] !== undefined && isPlainNumber(cell, ".")) continue;
    if (first[","] !== undefined && isPlainNumber(cell, ",")) continue;
    const text = numericPart(cell);
    if (text === "") continue;
    const vote = decimalVote(text);
    if (vote === "either" || vote === "none") continue;
    const settled =
      vote === "ambiguous" && table.dialect.delimiter === "," && text.includes(".") ? "." : vote;
    first[settled] ??= { text, row };
  }
  const { ".": point, ",": comma, ambiguous } = first;
  const place = {
    file: table.file,
    columnIndex: columnIndexOf(table, index),
    header: table.header[index] ?? null,
  };
  if (point !== undefined && comma !== undefined) {
    const problem = { ...place, code: "NUMBER_AMBIGUOUS", row: comma.row, received: comma.text } as const;
    const details = {
      first: `decimal point as in ${point.text} (${cellName(table, index, point.row)})`,
      second: `decimal comma as in ${comma.text} (${cellName(table, index, comma.row)})`,
    };
    return { decimal: ".", problem: { ...problem, details } };
  }
  if (point === undefined && comma === undefined && ambiguous !== undefined) {
    const problem = {
      ...place,
      code: "NUMBER_AMBIGUOUS",
      row: ambiguous.row,
      received: ambiguous.text,
    } as const;
    return { decimal: ".", problem: { ...problem, details: bothWays(ambiguous.text) } };
  }
  return { decimal: comma === undefined ? "." : ",", problem: null };
}

function bothWays(text: string): { first: string; second: string } {
  const whole = text.replace(/[.,]/g, " ");
  return { first: text.replace(",", "."), second: whole };
}

/** The number inside a cell such as `<0,5`, `ND<10`, `Positive (~0,41)` or `25 %`; empty when there is none to judge. */
export function numericPart(cell: Cell): string {
  if (typeof cell === "number" || cell === "") return "";
  const inner = /\(([^()]*)\)/.exec(cell)?.[1] ?? cell;
  const text = inner
    .replace(/&lt;|&gt;/g, "")
    .replace(/\s*(?:±|\+\/?-).*$/, "")
    .replace(/^ca\.|^approx\./i, "")
    .replace(/^[^\d+\-\u2212.,]*/, "")
    .replace(/(?<=\d)\s*(?!e[+-]?\d)[a-zµμ].*$/i, "")
    .replace(/[^\d]*$/, "");
  return /^[+\-\u2212]?[.,]?\d/.test(text) && !/^[+-]?0\d+[.,]\d+$/.test(text) ? text : "";
}
