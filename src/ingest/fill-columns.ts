import type { IssueInput } from "../base/index.ts";
import { fileError } from "./file-error.ts";
import { headerKey } from "./header-name.ts";
import type { LabField } from "./lab-columns.ts";
import type { EntryPlan } from "./lab-plan.ts";
import { sampleType } from "./sample-type.ts";
import type { Cell, Table } from "./table.ts";

type Columns = EntryPlan["columns"];

/**
 * Places of the columns whose blank cells take what stands above them; each is named by its field or its header.
 * @throws WbeError `COLUMN_MISSING` when the table has no such column.
 */
export function fillColumns(table: Table, columns: Columns, names: readonly string[]): readonly number[] {
  return names.map((name) => {
    const field = columns[name as LabField]?.index;
    const index = field ?? table.header.findIndex((header) => headerKey(header) === headerKey(name));
    if (index >= 0) return index;
    throw fileError(
      [{ code: "COLUMN_MISSING", file: table.file, row: table.headerRow, details: { name } }],
      "mapping.lab.fill",
    );
  });
}

const OF_BLOCKS: readonly LabField[] = ["site", "sampleId", "date", "start", "end"];
const NEEDED: readonly LabField[] = ["site", "date", "start"];

/** A cell or two that somebody forgot are no merged cells. */
const FEWEST = 2;

/** Says once what merged cells leave: columns filled in the first row of each block only, and the setting that fills them. */
export function blankBelow(table: Table, columns: Columns, filled: readonly number[]): IssueInput[] {
  if (columns.intervalLowest !== undefined) return [];
  const few = Math.max(FEWEST, table.rows.length / 4);
  const merged = OF_BLOCKS.flatMap((field) => {
    const column = columns[field];
    const count =
      column === undefined || filled.includes(column.index)
        ? 0
        : blanksUnder(table, column.index, columns.sampleType?.index);
    return column === undefined || count < few ? [] : [{ field, header: column.header, count }];
  });
  if (!merged.some(({ field }) => NEEDED.includes(field))) return [];
  const fill = JSON.stringify(merged.map(({ field }) => field));
  const what = merged.map(({ header }) => `"${header}"`).join(", ");
  const count = Math.max(...merged.map((column) => column.count));
  return [{ code: "CELLS_MERGED", file: table.file, details: { what, count, fill } }];
}

/**
 * Samples with a blank cell below a filled one; none where the first row is blank, since nothing stands above it.
 * Blanks and controls belong to no site and no day.
 */
function blanksUnder({ rows }: Table, index: number, typeIndex: number | undefined): number {
  const isSample = (cells: readonly Cell[]): boolean =>
    typeIndex === undefined || (sampleType(String(cells[typeIndex] ?? "")) ?? "sample") === "sample";
  const isBlank = (cells: readonly Cell[]): boolean => {
    const cell = cells[index] ?? "";
    return typeof cell === "string" && cell.trim() === "" && isSample(cells);
  };
  const [first] = rows;
  return first === undefined || isBlank(first.cells) ? 0 : rows.filter(({ cells }) => isBlank(cells)).length;
}

/** Fills blank cells of the columns with what stands above them, row by row. */
export function fillDown(columns: readonly number[]): (cells: readonly Cell[]) => readonly Cell[] {
  const above = new Map<number, Cell>();
  return (cells) => {
    if (columns.length === 0) return cells;
    const whole = [...cells];
    for (const index of columns) {
      const cell = cells[index] ?? "";
      if (String(cell).trim() === "") whole[index] = above.get(index) ?? "";
      else above.set(index, cell);
    }
    return whole;
  };
}
