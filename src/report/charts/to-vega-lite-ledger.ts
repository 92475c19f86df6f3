import type { LedgerRow } from "../../ingest/index.ts";
import { type ChartOptions, resolveChartOptions } from "./chart-options.ts";
import { describeLedger } from "./describe-diagnostics.ts";
import { OKABE_ITO } from "./palette.ts";
import { type VegaLiteSpec, vegaLite } from "./vega-lite.ts";
import { CHART_WORDS } from "./words.ts";

/** The data of `ledgerChart` as a Vega-Lite v5 specification: shares of each file's rows. */
export function toVegaLiteLedger(rows: readonly LedgerRow[], options: ChartOptions): VegaLiteSpec {
  const language = options.language ?? "sv";
  const words = CHART_WORDS[language];
  const resolved = resolveChartOptions(options, {
    height: 40 + 40 * rows.length,
    description: describeLedger(rows, language),
  });
  const fates = [words.used, words.usedFlagged, words.notUsed];
  const values = rows.flatMap(({ file, used, flagged, not_used }) =>
    [used, flagged, not_used].map((count, order) => ({ file, fate: fates[order], order, rows: count })),
  );
  return vegaLite(resolved, values, [
    {
      mark: { type: "bar", stroke: OKABE_ITO.blue },
      encoding: {
        y: { field: "file", type: "nominal", sort: null, title: null },
        x: { field: "rows", type: "quantitative", stack: "normalize", title: words.ofRows },
        color: {
          field: "fate",
          type: "nominal",
          title: null,
          scale: { domain: fates, range: [OKABE_ITO.blue, OKABE_ITO.skyBlue, "#ffffff"] },
        },
        order: { field: "order", type: "quantitative" },
      },
    },
  ]);
}
