import type { Mapping } from "../ingest/index.ts";
import type { ColumnView } from "./protocol.ts";

/** What a column is taken for. */
export interface ColumnChoice {
  readonly header: string;
  /** Empty: by its own name. */
  readonly field: string;
  readonly unit: string;
}

/** Kinds of tables whose columns the form shows. */
export const MAPPED_ROLES = ["lab", "flow", "sites"] as const;
export type MappedRole = (typeof MAPPED_ROLES)[number];

/** What a column is taken for at present: by the mapping, else as it was found. */
export function columnChoice({ header, field, unit }: ColumnView, columns: Columns = {}): ColumnChoice {
  const mapped = Object.entries(columns).find(([, target]) => headerOf(target) === header);
  if (mapped === undefined) return { header, field: field ?? "", unit };
  const [name, target] = mapped;
  return { header, field: name, unit: typeof target === "string" ? "" : (target.unit ?? "") };
}

/** The mapping's columns with what the user chose otherwise laid over them; a field has one column. */
export function mappedColumns(
  found: readonly ColumnView[],
  chosen: readonly ColumnChoice[],
  columns: Columns = {},
): Columns {
  const changed = chosen.filter((choice) => {
    const before = found.find(({ header }) => header === choice.header);
    return before !== undefined && !isSame(columnChoice(before, columns), choice);
  });
  const moved = new Set(changed.map(({ header }) => header));
  const kept = Object.entries(columns).filter(([, target]) => !moved.has(headerOf(target)));
  const added = changed
    .filter(({ field }) => field !== "")
    .map(({ header, field, unit }) => [field, unit === "" ? header : { column: header, unit }] as const);
  return Object.fromEntries([...kept, ...added]);
}

type Columns = NonNullable<NonNullable<Mapping["lab"]>["columns"]>;

function headerOf(target: Columns[string]): string {
  return typeof target === "string" ? target : target.column;
}

function isSame(a: ColumnChoice, b: ColumnChoice): boolean {
  return a.field === b.field && a.unit === b.unit;
}
