import type { PowerRow } from "../../plan/index.ts";
import { shortDrugName } from "../texts/drug-name.ts";
import { resolveChartOptions } from "./chart-options.ts";
import { SERIES_COLOURS } from "./palette.ts";
import { POWER_WORDS, type PowerChartOptions } from "./power-chart.ts";
import {
  VEGA_LITE_SCHEMA,
  type VegaLitePart,
  type VegaLiteSpec,
  vegaLite,
  withoutSchema,
} from "./vega-lite.ts";

/** The data of `powerChart` as a Vega-Lite v5 specification: a panel for each place and drug. */
export function toVegaLitePower(rows: readonly PowerRow[], options: PowerChartOptions = {}): VegaLiteSpec {
  const { language = "sv", wanted = 0.8 } = options;
  const words = POWER_WORDS[language];
  const names = [...new Set(rows.map((row) => nameOf(row, language)))];
  const panels = names.map((name) => {
    const own = rows.filter((row) => nameOf(row, language) === name);
    const resolved = resolveChartOptions(
      { title: name, language, width: options.width ?? 480, height: 180 },
      { height: 180, description: words.description },
    );
    return withoutSchema(vegaLite(resolved, own, layers(100 * wanted, words)));
  });
  return {
    $schema: VEGA_LITE_SCHEMA,
    title: options.title ?? words.title,
    description: words.description,
    columns: 1,
    concat: panels,
  };
}

function nameOf(row: PowerRow, language: "sv" | "en"): string {
  return [row.site, shortDrugName(row.biomarker, language)].filter((part) => part !== "").join(", ");
}

function layers(wanted: number, words: { readonly samples: string; readonly axis: string }): VegaLitePart[] {
  const count = { field: "samples", type: "ordinal", title: words.samples };
  return [
    {
      transform: [{ calculate: "100 * datum.power", as: "percent" }],
      mark: { type: "line", strokeWidth: 2 },
      encoding: {
        x: { field: "change_percent", type: "quantitative", title: `${words.axis}, %` },
        y: { field: "percent", type: "quantitative", title: "%", scale: { domain: [0, 100] } },
        color: { ...count, scale: { range: SERIES_COLOURS } },
        strokeDash: count,
      },
    },
    {
      mark: { type: "rule", strokeDash: [3, 3], color: "#222222" },
      encoding: { y: { datum: wanted, type: "quantitative" } },
    },
  ];
}
