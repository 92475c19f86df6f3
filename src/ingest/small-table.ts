import { CODES, type Code, type Issue, type IssueInput, issue } from "../base/index.ts";
import type { RowVerdict } from "./ledger-row.ts";
import type { Synonyms } from "./match-columns.ts";
import {
  type FieldComplaint,
  type Reading,
  type RowFields,
  type RowFieldsOptions,
  rowFields,
} from "./row-fields.ts";
import type { Cell, Table } from "./table.ts";
import { verdictsOf } from "./verdicts.ts";

/** What the reader of one row is given. */
export interface SmallRow<Field extends string> {
  readonly row: number;
  text(field: Field): string;
  number(field: Field): number | null;
  reading(field: Field): Reading | null;
  day(field: Field): string | null;
  unit(field: Field): string;
  complain: FieldComplaint<Field>;
}

/** Records, verdicts and issues of a small table. */
export interface SmallReading<Item> {
  readonly items: readonly Item[];
  readonly verdicts: readonly RowVerdict[];
  readonly issues: readonly Issue[];
}

/** Reads every row of a small table with `read`; a row with a problem whose outcome is "not used" gives no record. */
export function readSmallTable<Field extends string, Item>(
  table: Table,
  synonyms: Synonyms<Field>,
  options: Omit<RowFieldsOptions<NoInfer<Field>>, "note">,
  read: (row: SmallRow<Field>) => Item,
): SmallReading<Item> {
  const verdicts = verdictsOf(table);
  const found: IssueInput[] = [];
  const note = (input: IssueInput): void => {
    found.push(input);
    if (typeof input.row === "number") verdicts.mark(input.row, input.code);
  };
  if (table.header.length === 0) return { items: [], verdicts: [], issues: [] };
  const fields = rowFields(table, synonyms, { ...options, note });
  const items: Item[] = [];
  for (const { row, cells, found: width } of table.rows) {
    if (width !== undefined) continue;
    let sound = true;
    const reader = smallRow(fields, row, cells, (code, field, details) => {
      if (CODES[code].outcome === "row not used") sound = false;
      note(fields.problem(code, row, cells, field, details));
    });
    const item = read(reader);
    if (sound) items.push(item);
  }
  return { items, verdicts: verdicts.list(), issues: found.map(issue) };
}

function smallRow<Field extends string>(
  fields: RowFields<Field>,
  row: number,
  cells: readonly Cell[],
  complain: (code: Code, field: Field, details?: IssueInput["details"]) => void,
): SmallRow<Field> {
  return {
    row,
    text: (field) => fields.text(cells, field),
    number: (field) => fields.number(cells, field, complain),
    reading: (field) => fields.reading(cells, field, complain),
    day: (field) => fields.day(cells, field, complain),
    unit: (field) => fields.unit(field),
    complain,
  };
}
