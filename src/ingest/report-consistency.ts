import type { IssueInput } from "../base/index.ts";
import { cellOf, type EntryPlan, type LabPlan } from "./lab-plan.ts";
import { type DecimalSign, readNumber } from "./read-number.ts";
import { type Cell, columnIndexOf, type Table } from "./table.ts";

/** Thousands of people that a row's doses imply: what rounding leaves open. */
interface Implied {
  readonly row: number;
  readonly low: number;
  readonly high: number;
  readonly people: number | null;
}

/**
 * Checks a report's table that gives doses in total and per 1000 inhabitants: total = rate x people / 1000. People are
 * those of the row, else the median of what the rows imply. A row whose rounded figures leave no room for that number
 * contradicts itself.
 */
export function reportConsistency(table: Table, plan: LabPlan): readonly IssueInput[] {
  const [entry] = plan.entries;
  const { dosesTotal: total, dosesPer1000: rate } = entry?.columns ?? {};
  if (entry === undefined || total === undefined || rate === undefined) return [];
  const implied = table.rows.flatMap(({ row, cells, found }): Implied[] => {
    if (found !== undefined) return [];
    const [whole, each] = [cells[total.index] ?? "", cells[rate.index] ?? ""];
    const [a, b] = [numberOf(whole, total.decimal), numberOf(each, rate.decimal)];
    if (a === null || b === null || b <= 0) return [];
    const [da, db] = [halfStep(whole), halfStep(each)];
    const low = Math.max(0, a - da) / (b + db);
    const high = b > db ? (a + da) / (b - db) : Number.POSITIVE_INFINITY;
    return [{ row, low, high, people: peopleOf(entry, cells) }];
  });
  const usual = median(implied.flatMap(({ low, high }) => (Number.isFinite(high) ? [(low + high) / 2] : [])));
  return implied.flatMap(({ row, low, high, people }): IssueInput[] => {
    const thousands = people ?? usual;
    if (thousands === null || (thousands >= low && thousands <= high)) return [];
    const place = {
      file: table.file,
      row,
      columnIndex: columnIndexOf(table, total.index),
      header: total.header,
    };
    const what = `the doses imply ${Math.round((1000 * (low + high)) / 2)} inhabitants, not ${Math.round(thousands * 1000)}`;
    return [{ ...place, code: "REPORT_INCONSISTENT", details: { what } }];
  });
}

function peopleOf(entry: EntryPlan, cells: readonly Cell[]): number | null {
  const people = numberOf(cellOf(entry, cells, "population"), entry.columns.population?.decimal ?? ".");
  return people === null || people <= 0 ? null : people / 1000;
}

function numberOf(cell: Cell, decimal: DecimalSign): number | null {
  return typeof cell === "number" ? cell : readNumber(cell, decimal);
}

/** Half a unit of the last printed digit. */
function halfStep(cell: Cell): number {
  const decimals = /[.,](\d+)$/.exec(String(cell).trim())?.[1]?.length ?? 0;
  return 0.5 * 10 ** -decimals;
}

function median(values: readonly number[]): number | null {
  if (values.length < 3) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.ceil(middle) - 1]! + sorted[Math.floor(middle)]!) / 2;
}
