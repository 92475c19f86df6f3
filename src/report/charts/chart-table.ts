import type { VegaLiteSpec } from "./vega-lite.ts";

/** The data of a chart as a table. */
export interface ChartTable {
  readonly columns: readonly string[];
  readonly rows: readonly ChartTableRow[];
}

/** One value that a chart draws; an absent one is null. */
export type ChartTableRow = Readonly<Record<string, string | number | boolean | null>>;

/**
 * The table that belongs beside a chart: every value that its Vega-Lite specification draws, a row each, under one set of
 * columns. Of several panels each row says its `panel`.
 */
export function chartTable(spec: VegaLiteSpec): ChartTable {
  const found = panelsOf(spec);
  const columns = [...new Set(found.flatMap((row) => Object.keys(row)))];
  const rows = found.map((row) => Object.fromEntries(columns.map((column) => [column, cell(row[column])])));
  return { columns, rows };
}

function panelsOf(spec: VegaLiteSpec): Readonly<Record<string, unknown>>[] {
  const own = valuesOf(spec);
  const panels = Array.isArray(spec.concat) ? (spec.concat as readonly VegaLiteSpec[]) : [];
  return [
    ...own,
    ...panels.flatMap((panel) =>
      panelsOf(panel).map((row) => ({ panel: String(panel.title ?? ""), ...row })),
    ),
  ];
}

function valuesOf({ data }: VegaLiteSpec): readonly Readonly<Record<string, unknown>>[] {
  const values = (data as { readonly values?: unknown } | undefined)?.values;
  return Array.isArray(values) ? values : [];
}

function cell(value: unknown): string | number | boolean | null {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}
