/** A column of equal texts: the texts once, and which stands in each row. */
interface Texts {
  readonly texts: readonly string[];
  readonly at: readonly number[];
}

type Column = readonly unknown[] | Texts;
type Row = Readonly<Record<string, unknown>>;

/**
 * The JSON of a result with its rows written column by column, each text once: a third of the length, and the same
 * values. JSON without rows of one shape comes back as it is.
 */
export function packRows(json: string): string {
  const value = JSON.parse(json) as Row;
  const { rows } = value;
  if (!Array.isArray(rows) || !isTable(rows)) return json;
  const names = Object.keys(rows[0] ?? {});
  const columns = names.map((name) => [name, columnOf(rows.map((row) => row[name]))] as const);
  return JSON.stringify({ ...value, rows: { columns: Object.fromEntries(columns) } });
}

/** The JSON that `packRows` was given, in its values and their order; other JSON comes back as it is. */
export function unpackRows(json: string): string {
  const value = JSON.parse(json) as Row;
  const columns = (value.rows as { readonly columns?: Readonly<Record<string, Column>> } | undefined)
    ?.columns;
  if (columns === undefined) return json;
  const read = Object.entries(columns).map(([name, column]) => [name, valuesOf(column)] as const);
  const rows = (read[0]?.[1] ?? []).map((_, index) =>
    Object.fromEntries(read.map(([name, values]) => [name, values[index]])),
  );
  return JSON.stringify({ ...value, rows });
}

/** Whether all rows have the same keys in the same order, none of which looks like a number. */
function isTable(rows: readonly unknown[]): rows is readonly Row[] {
  const keysOf = (row: unknown): string =>
    typeof row === "object" && row !== null ? JSON.stringify(Object.keys(row)) : "";
  const keys = keysOf(rows[0]);
  return keys.length > 2 && !/"\d+"/.test(keys) && rows.every((row) => keysOf(row) === keys);
}

function columnOf(values: readonly unknown[]): Column {
  if (!values.every((value) => typeof value === "string")) return values;
  const index = new Map([...new Set(values)].map((text, at) => [text, at]));
  return { texts: [...index.keys()], at: values.map((text) => index.get(text) ?? 0) };
}

function valuesOf(column: Column): readonly unknown[] {
  return "at" in column && "texts" in column
    ? column.at.map((at) => column.texts[at])
    : (column as readonly unknown[]);
}
