import { type IssueInput, nearest } from "../base/index.ts";
import { fileError } from "./file-error.ts";
import { headerKey, headerNames, quantityOf } from "./header-name.ts";
import type { TableMapping } from "./mapping.ts";
import { type Cell, columnIndexOf, type Table } from "./table.ts";

/** The names of each field's column, the preferred one first, parted by commas; spelled as `headerKey` spells. */
export type Synonyms<Field extends string> = Readonly<Record<Field, string>>;

/** A column whose meaning is known. */
export interface MatchedColumn<Field extends string> {
  readonly field: Field;
  readonly index: number;
  readonly header: string;
  /** As written in the header or the mapping; empty when neither states one. */
  readonly unit: string;
}

/** The columns of a table by field; what no synonym knows is left over. */
export interface ColumnMatch<Field extends string> {
  readonly columns: ReadonlyMap<Field, MatchedColumn<Field>>;
  readonly constants: ReadonlyMap<Field, Cell>;
  readonly unmatched: readonly number[];
}

export interface MatchColumnsOptions {
  readonly mapping?: TableMapping;
  /** Fields that share names and are told apart by what their unit measures: `"load concentration"` to `concentration`. */
  readonly byQuantity?: Readonly<Record<string, string>>;
  /** Fields of which a table may hold several; the name that stands first in the synonyms is read. */
  readonly descriptive?: ReadonlySet<string>;
}

/**
 * Finds which column holds which field, by the mapping first and the synonyms second.
 * @throws WbeError `COLUMN_CONFLICT` when two columns say the same thing, `COLUMN_MISSING` when the mapping names
 * a column that is not there.
 */
export function matchColumns<Field extends string>(
  table: Table,
  synonyms: Synonyms<Field>,
  options: MatchColumnsOptions = {},
): ColumnMatch<Field> {
  const columns = new Map<Field, MatchedColumn<Field>>();
  const problems: IssueInput[] = [];
  const taken = mapped(table, synonyms, options.mapping, columns, problems);
  const fieldOf = indexSynonyms(synonyms);
  const unmatched: number[] = [];
  table.header.forEach((header, index) => {
    if (taken.has(index)) return;
    const match = readHeader(header, fieldOf, options.byQuantity ?? {});
    if (match === null) {
      if (header.trim() !== "") unmatched.push(index);
      return;
    }
    const unit = match.unit === "" ? (options.mapping?.units?.[match.field] ?? "") : match.unit;
    const earlier = columns.get(match.field);
    const found = { field: match.field, index, header, unit };
    if (earlier === undefined) columns.set(match.field, found);
    else if (taken.has(earlier.index)) unmatched.push(index);
    else if (options.descriptive?.has(match.field) !== true)
      problems.push(conflict(table, earlier, header, index));
    else if (rank(header, synonyms[match.field]) < rank(earlier.header, synonyms[match.field])) {
      columns.set(match.field, found);
      unmatched.push(earlier.index);
    } else unmatched.push(index);
  });
  if (isFilled(problems)) throw fileError(problems);
  const constants = new Map(Object.entries(options.mapping?.constants ?? {}) as [Field, Cell][]);
  return { columns, constants, unmatched };
}

function rank(header: string, names: string): number {
  const place = namesIn(names).indexOf(headerKey(header));
  return place < 0 ? Number.POSITIVE_INFINITY : place;
}

/** The single names of a list of synonyms. */
export function namesIn(synonyms: string): string[] {
  return synonyms.split(", ");
}

function isFilled(problems: IssueInput[]): problems is [IssueInput, ...IssueInput[]] {
  return problems.length > 0;
}

/** Field of every synonym; made once a table. */
export function indexSynonyms<Field extends string>(synonyms: Synonyms<Field>): ReadonlyMap<string, Field> {
  const index = new Map<string, Field>();
  for (const [field, names] of Object.entries(synonyms) as [Field, string][]) {
    index.set(headerKey(field.replace(/([A-Z])/g, " $1")), field);
    for (const name of namesIn(names)) index.set(name, field);
  }
  return index;
}

function readHeader<Field extends string>(
  header: string,
  fieldOf: ReadonlyMap<string, Field>,
  byQuantity: Readonly<Record<string, string>>,
): { field: Field; unit: string } | null {
  for (const { name, unit } of headerNames(header)) {
    const field = fieldOf.get(name);
    if (field === undefined) continue;
    const quantity = unit === "" ? null : quantityOf(unit);
    const renamed = quantity === null ? undefined : byQuantity[`${field} ${quantity}`];
    return { field: (renamed ?? field) as Field, unit };
  }
  return null;
}

function mapped<Field extends string>(
  table: Table,
  synonyms: Synonyms<Field>,
  mapping: TableMapping | undefined,
  columns: Map<Field, MatchedColumn<Field>>,
  problems: IssueInput[],
): ReadonlySet<number> {
  const taken = new Set<number>();
  for (const [written, target] of Object.entries(mapping?.columns ?? {})) {
    const field = fieldNamed(written, synonyms);
    const { column, unit = "" } = typeof target === "string" ? { column: target } : target;
    const index = table.header.findIndex((header) => headerKey(header) === headerKey(column));
    if (field === null || index < 0) {
      problems.push(
        missing(
          table,
          field === null ? written : column,
          field === null ? Object.keys(synonyms) : table.header,
        ),
      );
      continue;
    }
    const header = table.header[index]!;
    const stated =
      unit === ""
        ? (mapping?.units?.[field] ?? headerNames(header).find((name) => name.unit !== "")?.unit ?? "")
        : unit;
    columns.set(field, { field, index, header, unit: stated });
    taken.add(index);
  }
  return taken;
}

function fieldNamed<Field extends string>(written: string, synonyms: Synonyms<Field>): Field | null {
  return Object.hasOwn(synonyms, written)
    ? (written as Field)
    : (indexSynonyms(synonyms).get(headerKey(written)) ?? null);
}

function missing(table: Table, name: string, candidates: readonly string[]): IssueInput {
  const near = nearest(name, candidates);
  const hint = near === null ? null : `did you mean "${near}"?`;
  return { code: "COLUMN_MISSING", file: table.file, row: table.headerRow, details: { name }, hint };
}

function conflict(table: Table, earlier: MatchedColumn<string>, header: string, index: number): IssueInput {
  return {
    code: "COLUMN_CONFLICT",
    file: table.file,
    row: table.headerRow,
    columnIndex: columnIndexOf(table, index),
    header,
    received: header,
    details: { first: earlier.header, second: header },
  };
}
