import type { ChartLevel } from "./chart-data.ts";
import { resolveChartOptions } from "./chart-options.ts";
import { describeLevels } from "./describe-levels.ts";
import { OKABE_ITO } from "./palette.ts";
import type { PeriodBarsOptions } from "./period-bars.ts";
import { quantity, type VegaLiteSpec, vegaLite } from "./vega-lite.ts";
import { CHART_WORDS } from "./words.ts";

/** The data of `periodBars` as a Vega-Lite v5 specification: bars with whiskers, in the order given. */
export function toVegaLiteBars(levels: readonly ChartLevel[], options: PeriodBarsOptions): VegaLiteSpec {
  const language = options.language ?? "sv";
  const unit = options.unit ?? CHART_WORDS[language].unit;
  const resolved = resolveChartOptions(options, {
    height: 260,
    description: describeLevels({ levels }, language, unit),
  });
  const x = { field: "label", type: "ordinal", sort: null, title: null };
  return vegaLite(resolved, levels, [
    { mark: { type: "bar", color: OKABE_ITO.skyBlue }, encoding: { x, y: quantity("estimate", unit) } },
    { mark: { type: "rule" }, encoding: { x, y: quantity("lower", unit), y2: { field: "upper" } } },
  ]);
}
