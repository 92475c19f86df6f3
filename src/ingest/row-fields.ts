import type { Code, IssueInput } from "../base/index.ts";
import type { Biomarker } from "../biomarkers/index.ts";
import type { SamplingDay } from "../calendar/index.ts";
import { decideDateOrder } from "./decide-date-order.ts";
import { decideDecimal } from "./decide-decimal.ts";
import { fileError } from "./file-error.ts";
import type { Mapping } from "./mapping.ts";
import { matchColumns, type Synonyms } from "./match-columns.ts";
import { readMoment } from "./moment.ts";
import type { DateOrder } from "./read-date.ts";
import { type DecimalSign, readNumber } from "./read-number.ts";
import { type Cell, columnIndexOf, type Table } from "./table.ts";
import { vocabulary, wordKey } from "./vocabulary.ts";

/** How the small tables (sites, events, dispensing, overflow, bridge, published) are read. */
export interface SmallOptions {
  /** IANA zone of the times in the table. */
  readonly timeZone: string;
  readonly decimal?: "comma" | "point";
  readonly dates?: "dmy" | "mdy";
  readonly mapping?: Mapping;
  /** The study's own residues, looked up before the catalogue's. */
  readonly extraBiomarkers?: readonly Biomarker[];
}

export interface RowFieldsOptions<Field extends string> extends SmallOptions {
  readonly kind: "sites" | "events" | "dispensing" | "overflow" | "dayCounts" | "bridge" | "published";
  readonly numberFields: readonly Field[];
  readonly dateFields: readonly Field[];
  /** Columns without which the table is not understood. */
  readonly required: readonly Field[];
  readonly note: (input: IssueInput) => void;
}

/** Says what is wrong with a cell. */
export type FieldComplaint<Field extends string> = (
  code: Code,
  field: Field,
  details?: IssueInput["details"],
) => void;

/** A value known to lie between two ends, which agree when it was measured; `lowest` is 0 below a limit. */
export interface Reading {
  readonly lowest: number;
  readonly highest: number;
}

/** Reads the cells of a small table by field; notation is decided once for each column. */
export interface RowFields<Field extends string> {
  /** The unit in the header, as written. */
  unit(field: Field): string;
  text(cells: readonly Cell[], field: Field): string;
  number(cells: readonly Cell[], field: Field, complain: FieldComplaint<Field>): number | null;
  /** A number, or the limit of one written as "<5". */
  reading(cells: readonly Cell[], field: Field, complain: FieldComplaint<Field>): Reading | null;
  day(cells: readonly Cell[], field: Field, complain: FieldComplaint<Field>): SamplingDay | null;
  problem(
    code: Code,
    row: number,
    cells: readonly Cell[],
    field: Field,
    details?: IssueInput["details"],
  ): IssueInput;
}

/**
 * Decides the columns of a small table.
 * @throws WbeError (exit 3) when a required column is missing or a column's notation stays open.
 */
export function rowFields<Field extends string>(
  table: Table,
  synonyms: Synonyms<Field>,
  options: RowFieldsOptions<Field>,
): RowFields<Field> {
  const { mapping = {}, kind, timeZone, note } = options;
  const own = mapping[kind];
  const { columns, constants, unmatched } = matchColumns(table, synonyms, {
    ...(own === undefined ? {} : { mapping: own }),
    descriptive: new Set<string>(
      Object.keys(synonyms).filter((field) => !options.numberFields.includes(field as Field)),
    ),
  });
  const problems: IssueInput[] = options.required
    .filter((field) => !columns.has(field) && !constants.has(field))
    .map((name) => ({ code: "COLUMN_MISSING", file: table.file, row: table.headerRow, details: { name } }));
  const signs = new Map<Field, DecimalSign>();
  const orders = new Map<Field, DateOrder>();
  for (const field of options.numberFields) {
    const column = columns.get(field);
    if (column === undefined) continue;
    const { decimal, problem } = decideDecimal(table, column.index, options.decimal ?? mapping.decimal);
    signs.set(field, decimal);
    if (problem !== null) problems.push(problem);
  }
  for (const field of options.dateFields) {
    const column = columns.get(field);
    if (column === undefined) continue;
    const { order, problem } = decideDateOrder(table, column.index, options.dates ?? mapping.dates);
    orders.set(field, order);
    if (problem !== null) problems.push(problem);
  }
  const [first, ...rest] = problems;
  if (first !== undefined) throw fileError([first, ...rest]);
  for (const index of unmatched) {
    const header = table.header[index] ?? "";
    note({
      code: "COLUMN_UNKNOWN",
      file: table.file,
      row: table.headerRow,
      columnIndex: columnIndexOf(table, index),
      header,
      received: header,
    });
  }
  const words = vocabulary(
    mapping.missingTokens === undefined ? {} : { missingTokens: mapping.missingTokens },
  );
  const cell = (cells: readonly Cell[], field: Field): Cell => {
    const column = columns.get(field);
    const written = column === undefined ? (constants.get(field) ?? "") : (cells[column.index] ?? "");
    const meanings = own?.values?.[field];
    const key = String(written).trim();
    return meanings !== undefined && Object.hasOwn(meanings, key) ? meanings[key]! : written;
  };
  const isAbsent = (value: Cell): boolean =>
    value === "" || (typeof value === "string" && words.get(wordKey(value)) === "missing");
  const numberIn = (value: Cell, field: Field, complain: FieldComplaint<Field>): number | null => {
    if (isAbsent(value)) return null;
    const percent = typeof value === "string" && /%\s*$/.test(value);
    const number =
      typeof value === "number" ? value : readNumber(value.replace(/\s*%\s*$/, ""), signs.get(field) ?? ".");
    if (number === null) complain("NUMBER_UNREADABLE", field);
    return number !== null && percent ? number / 100 : number;
  };
  return {
    unit: (field) => columns.get(field)?.unit ?? "",
    text: (cells, field) => String(cell(cells, field)).trim(),
    number: (cells, field, complain) => numberIn(cell(cells, field), field, complain),
    reading: (cells, field, complain) => {
      const value = cell(cells, field);
      const limit = typeof value === "string" ? /^\s*<\s*(.+)$/.exec(value)?.[1] : undefined;
      const number = numberIn(limit ?? value, field, complain);
      return number === null ? null : { lowest: limit === undefined ? number : 0, highest: number };
    },
    day: (cells, field, complain) => {
      const value = cell(cells, field);
      if (isAbsent(value)) return null;
      const moment = readMoment(value, "", { order: orders.get(field) ?? "dmy", timeZone });
      if (typeof moment !== "string") return moment.day;
      complain(moment, field, { zone: timeZone });
      return null;
    },
    problem: (code, row, cells, field, details = {}) => {
      const column = columns.get(field);
      const columnIndex = column === undefined ? null : columnIndexOf(table, column.index);
      const received = column === undefined ? null : (cells[column.index] ?? "");
      return { code, file: table.file, row, columnIndex, header: column?.header ?? null, received, details };
    },
  };
}
