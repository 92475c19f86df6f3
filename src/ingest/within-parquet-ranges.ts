import type { FileMetaData, SchemaElement } from "hyparquet";

/** Kinds of number whose least and greatest value a file states in the same form as the values. */
const PLAIN_KIND = /^$|^U?INT_\d+$|^INTEGER$|^DATE$|^TIMESTAMP/;
const NUMBERS: ReadonlySet<string> = new Set(["INT32", "INT64", "FLOAT", "DOUBLE"]);

/** False where a number lies outside the least and greatest that a Parquet file states for its group of rows. */
export function withinParquetRanges(
  rows: readonly (readonly unknown[])[],
  { schema, row_groups: groups }: FileMetaData,
): boolean {
  const columns = schema.slice(1);
  let start = 0;
  return groups.every(({ columns: chunks, num_rows: count }) => {
    const end = start + Number(count);
    const ranges = columns.map((column, at) => {
      const stated = chunks[at]?.meta_data?.statistics;
      return isPlainNumber(column) ? { least: stated?.min_value, most: stated?.max_value } : {};
    });
    for (; start < end; start++) {
      const row = rows[start] ?? [];
      if (!ranges.every(({ least, most }, at) => !isLess(row[at], least) && !isLess(most, row[at])))
        return false;
    }
    return true;
  });
}

function isPlainNumber({ type, logical_type: logical, converted_type: converted }: SchemaElement): boolean {
  return type !== undefined && NUMBERS.has(type) && PLAIN_KIND.test(logical?.type ?? converted ?? "");
}

/** Only what has the same form is compared; nothing is less than NaN. */
function isLess(a: unknown, b: unknown): boolean {
  if (typeof a === "number" && typeof b === "number") return a < b;
  if (typeof a === "bigint" && typeof b === "bigint") return a < b;
  return a instanceof Date && b instanceof Date && a < b;
}
