import { resolveChartOptions } from "./chart-options.ts";
import { describeResiduals } from "./describe-diagnostics.ts";
import { OKABE_ITO } from "./palette.ts";
import type { ResidualChartOptions } from "./residual-chart.ts";
import type { ResidualPoint } from "./residual-point.ts";
import { type VegaLiteSpec, vegaLite } from "./vega-lite.ts";
import { CHART_WORDS } from "./words.ts";

/** The data of `residualChart` as a Vega-Lite v5 specification. */
export function toVegaLiteResiduals(
  points: readonly ResidualPoint[],
  options: ResidualChartOptions,
): VegaLiteSpec {
  const { language = "sv", limit = 3.5 } = options;
  const known = points.filter(({ residual }) => Number.isFinite(residual));
  const resolved = resolveChartOptions(options, {
    height: 240,
    description: describeResiduals(known, limit, language),
  });
  const values = known.map((point) => ({ ...point, far: Math.abs(point.residual) > limit }));
  const title = options.unit ?? CHART_WORDS[language].residualUnit;
  const encoding = {
    x: { field: "day", type: "temporal", title: null },
    y: { field: "residual", type: "quantitative", title },
  };
  return vegaLite(resolved, values, [
    {
      mark: { type: "rect", opacity: 0.08, color: "#222222" },
      encoding: { y: { datum: -1.96, type: "quantitative" }, y2: { datum: 1.96 } },
    },
    { mark: { type: "rule", color: "#222222" }, encoding: { y: { datum: 0, type: "quantitative" } } },
    { mark: { type: "point", filled: true, color: "#222222", opacity: 0.45 }, encoding },
    {
      transform: [{ filter: { field: "far", equal: true } }],
      mark: { type: "point", filled: false, size: 150, color: OKABE_ITO.vermillion, strokeWidth: 2 },
      encoding,
    },
  ]);
}
