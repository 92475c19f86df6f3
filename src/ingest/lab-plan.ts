import type { IssueInput } from "../base/index.ts";
import type { UnitReading } from "../units/index.ts";
import type { LabField } from "./lab-columns.ts";
import type { LabSource } from "./lab-draft.ts";
import type { LabOptions } from "./lab-options.ts";
import type { DateOrder } from "./read-date.ts";
import type { DecimalSign } from "./read-number.ts";
import type { Cell } from "./table.ts";
import type { UnreadColumn } from "./unread-columns.ts";
import type { WordMeaning } from "./vocabulary.ts";
import type { WindowReading } from "./window-reading.ts";
import { withoutGuard } from "./without-guard.ts";

/** A column with all that was decided about it. */
export interface PlannedColumn {
  readonly index: number;
  readonly header: string;
  /** Key of the table of units, `%`, or empty when the unit stands in another column or does not apply. */
  readonly unit: string;
  readonly decimal: DecimalSign;
  readonly order: DateOrder;
  /** Times of this column are written with am and pm. */
  readonly halfDays: boolean;
}

/** How one result is taken from a row: a long table has one of these, a wide one has one per biomarker. */
export interface EntryPlan {
  readonly columns: Readonly<Partial<Record<LabField, PlannedColumn>>>;
  readonly constants: Readonly<Partial<Record<LabField, Cell>>>;
  /** Of every field. */
  readonly sources: Readonly<Record<LabField, CellSource>>;
  /** The load by itself, where a concentration stands beside it. */
  readonly loadAlone?: EntryPlan;
}

/** Where the cell of a field comes from. */
export interface CellSource {
  /** Of its column, from 0; -1 without one. */
  readonly place: number;
  /** Stands for the cell where there is no column. */
  readonly constant: Cell;
  /** What cells mean, from the mapping. */
  readonly meanings: Readonly<Record<string, Cell>> | null;
}

/** Everything decided about a laboratory's table before its rows are read; holds no rows, so a stream can use it. */
export interface LabPlan {
  readonly file: string;
  readonly source: LabSource;
  readonly entries: readonly EntryPlan[];
  /** Rows to read, from the mapping: column index and the values it may have. */
  readonly keep: readonly { readonly index: number; readonly values: readonly string[] }[];
  /** Columns whose blank cells take what stands above them, from the mapping. */
  readonly fill: readonly number[];
  /** Reads a unit as written in a cell; each spelling is taken apart once. */
  readonly unitOf: (written: string) => UnitReading;
  /** Windows by the cells that state them: most rows share theirs with others. */
  readonly windows: Map<string, WindowReading>;
  readonly words: ReadonlyMap<string, WordMeaning>;
  readonly sentinels: readonly number[];
  readonly leadingZeros: boolean;
  readonly options: LabOptions;
  readonly format: string;
  readonly readAs: string;
  /** False for a table laid out anew, whose columns have no letters. */
  readonly letters: boolean;
  readonly notes: readonly IssueInput[];
  /** Columns that no field claims: `convert` passes their cells on. */
  readonly unread: readonly UnreadColumn[];
}

/** Whether any cell of a field can be other than empty. */
export function mayHold({ sources }: EntryPlan, field: LabField): boolean {
  const { place, constant, meanings } = sources[field];
  return place >= 0 || constant !== "" || meanings !== null;
}

/** The cell of a field in a row, the mapping's values applied; empty when the table has no such field. */
export function cellOf({ sources }: EntryPlan, cells: readonly Cell[], field: LabField): Cell {
  const { place, constant, meanings } = sources[field];
  const cell = place < 0 ? constant : (cells[place] ?? "");
  if (meanings === null) return cell;
  const written = String(cell).trim();
  return Object.hasOwn(meanings, written) ? (meanings[written] ?? cell) : cell;
}

/** The text of a field, trimmed. */
export function textOf(entry: EntryPlan, cells: readonly Cell[], field: LabField): string {
  const cell = cellOf(entry, cells, field);
  return typeof cell === "number" ? String(cell) : cell === "" ? "" : withoutGuard(cell.trim());
}
