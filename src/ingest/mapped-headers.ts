import type { TableMapping } from "./mapping.ts";

/** Headers that a mapping names: they tell the header row of a table whose words we do not know. */
export function mappedHeaders({ columns = {}, keep = {} }: TableMapping = {}): readonly string[] {
  const mapped = Object.values(columns).map((column) =>
    typeof column === "string" ? column : column.column,
  );
  return [...mapped, ...Object.keys(keep)];
}
