import type { ResolvedChartOptions } from "./chart-options.ts";

/** A Vega-Lite v5 specification: plain JSON. */
export type VegaLiteSpec = Readonly<Record<string, unknown>>;

/** The version that every specification names. */
export const VEGA_LITE_SCHEMA = "https://vega.github.io/schema/vega-lite/v5.json";

/** A specification to stand inside another one. */
export function withoutSchema({ $schema: _, ...spec }: VegaLiteSpec): VegaLiteSpec {
  return spec;
}

/** Part of a specification. */
export type VegaLitePart = Readonly<Record<string, unknown>>;

/**
 * A layered specification with its name, description and size. Data travel inside it: nothing is fetched. A layer that none
 * of the data would reach is left out, since Vega warns of an axis without an end.
 */
export function vegaLite(
  options: ResolvedChartOptions,
  values: readonly object[],
  layer: readonly VegaLitePart[],
): VegaLiteSpec {
  const reached = layer.filter((part) => isReached(part, values));
  return {
    $schema: VEGA_LITE_SCHEMA,
    title: options.title,
    description: options.description,
    width: options.width,
    height: options.height,
    data: { values },
    layer: reached.length > 0 ? reached : layer,
    config: { font: "system-ui, sans-serif", view: { stroke: null } },
  };
}

/** True when a value passes the layer's filters and stands somewhere on its axes. */
function isReached({ transform, encoding }: VegaLitePart, values: readonly object[]): boolean {
  const rows = values as readonly Readonly<Record<string, unknown>>[];
  const steps = Array.isArray(transform) ? (transform as readonly KeepStep[]) : [];
  const { x, y } = (encoding ?? {}) as Readonly<Record<"x" | "y", Channel | undefined>>;
  const fields = [x?.field, y?.field].filter((field) => field !== undefined);
  const kept = rows.filter((row) =>
    steps.every(({ filter }) => filter?.field === undefined || row[filter.field] === filter.equal),
  );
  return fields.length === 0 || kept.some((row) => fields.every((field) => (row[field] ?? null) !== null));
}

interface KeepStep {
  readonly filter?: { readonly field?: string; readonly equal?: unknown };
}

interface Channel {
  readonly field?: string;
}

/** The vertical axis of a quantity from zero, or logarithmic. */
export function quantity(field: string, title: string, kind: "linear" | "log" = "linear"): VegaLitePart {
  return { field, type: "quantitative", title, scale: kind === "log" ? { type: "log" } : { zero: true } };
}
