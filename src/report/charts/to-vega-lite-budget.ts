import { type BudgetItem, budgetRows, describeBudget } from "./budget-rows.ts";
import { resolveChartOptions } from "./chart-options.ts";
import { OKABE_ITO } from "./palette.ts";
import type { BudgetChartOptions } from "./uncertainty-budget-chart.ts";
import { type VegaLiteSpec, vegaLite } from "./vega-lite.ts";
import { CHART_WORDS } from "./words.ts";

/** The data of `uncertaintyBudgetChart` as a Vega-Lite v5 specification. */
export function toVegaLiteBudget(items: readonly BudgetItem[], options: BudgetChartOptions): VegaLiteSpec {
  const language = options.language ?? "sv";
  const words = CHART_WORDS[language];
  const rows = budgetRows(items, language, options.together);
  const resolved = resolveChartOptions(options, { height: 200, description: describeBudget(rows, language) });
  const values = rows.map((row) => ({ ...row, percent: 100 * row.rsd }));
  return vegaLite(resolved, values, [
    {
      mark: { type: "bar", color: OKABE_ITO.skyBlue },
      encoding: {
        y: { field: "label", type: "nominal", sort: null, title: null },
        x: { field: "percent", type: "quantitative", title: words.typicalError },
      },
    },
  ]);
}
