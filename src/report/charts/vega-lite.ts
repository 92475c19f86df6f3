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

/** A layered specification with its name, description and size. Data travel inside it: nothing is fetched. */
export function vegaLite(
  options: ResolvedChartOptions,
  values: readonly object[],
  layer: readonly VegaLitePart[],
): VegaLiteSpec {
  return {
    $schema: VEGA_LITE_SCHEMA,
    title: options.title,
    description: options.description,
    width: options.width,
    height: options.height,
    data: { values },
    layer,
    config: { font: "system-ui, sans-serif", view: { stroke: null } },
  };
}

/** The vertical axis of a quantity from zero, or logarithmic. */
export function quantity(field: string, title: string, kind: "linear" | "log" = "linear"): VegaLitePart {
  return { field, type: "quantitative", title, scale: kind === "log" ? { type: "log" } : { zero: true } };
}
