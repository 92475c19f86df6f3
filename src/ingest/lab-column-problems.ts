import type { IssueInput } from "../base/index.ts";
import { UNITS } from "../units/index.ts";
import { unitReading } from "./header-name.ts";
import type { LabField } from "./lab-columns.ts";
import type { EntryPlan } from "./lab-plan.ts";
import { type Cell, columnIndexOf, type Table } from "./table.ts";

/** Columns that are missing, and units that are missing or contradict each other. */
export function labColumnProblems(table: Table, entry: EntryPlan): readonly IssueInput[] {
  return [...missingColumns(table, entry), ...unitProblems(table, entry)];
}

function missingColumns(table: Table, { columns, constants }: EntryPlan): IssueInput[] {
  const has = (...fields: LabField[]): boolean =>
    fields.some((field) => columns[field] !== undefined || constants[field] !== undefined);
  const needed: readonly [string, boolean][] = [
    ["site", has("site")],
    ["date", has("date", "start", "end")],
    ["biomarker", has("biomarker")],
    ["concentration", has("concentration", "load", "result")],
  ];
  return needed.filter(([, present]) => !present).map(([name]) => missingColumn(table, name));
}

/** One plant's own file seldom names it: then it is one for all rows. */
export function missingColumn(table: Table, name: string): IssueInput {
  const hint = name === "site" ? { hint: ONE_SITE } : {};
  return { code: "COLUMN_MISSING", file: table.file, row: table.headerRow, details: { name }, ...hint };
}

const ONE_SITE =
  'add it, or say in the study\'s mapping which column holds it; one plant for all rows goes under "constants": {"site": "NAME"}';

/** A value without a unit anywhere is never read. */
function unitProblems(table: Table, { columns, constants }: EntryPlan): IssueInput[] {
  const problems: IssueInput[] = [];
  const check = (field: LabField, unitField: LabField): void => {
    const column = columns[field];
    if (column === undefined) return;
    const place = {
      file: table.file,
      columnIndex: columnIndexOf(table, column.index),
      header: column.header,
    };
    const unitColumn = columns[unitField];
    if (column.unit === "" && unitColumn === undefined && constants[unitField] === undefined) {
      problems.push({ ...place, row: table.headerRow, code: "UNIT_MISSING", received: column.header });
    }
    if (column.unit === "" || unitColumn === undefined) return;
    const other = table.rows.find(({ cells }) => contradicts(cells[unitColumn.index] ?? "", column.unit));
    if (other === undefined) return;
    const second = String(other.cells[unitColumn.index]);
    problems.push({
      ...place,
      row: other.row,
      code: "UNIT_CONFLICT",
      received: second,
      details: { first: column.unit, second },
    });
  };
  check("concentration", "unit");
  check("flow", "flowUnit");
  if (columns.concentration === undefined)
    check("load", columns.loadUnit === undefined ? "unit" : "loadUnit");
  return problems;
}

function contradicts(cell: Cell, unit: string): boolean {
  const reading = unitReading(String(cell));
  if (reading.kind !== "known" || UNITS[unit] === undefined) return false;
  const [a, b] = [UNITS[reading.unit], UNITS[unit]];
  return a?.quantity !== b?.quantity || a?.toBase !== b?.toBase;
}
