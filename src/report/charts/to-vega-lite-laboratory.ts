import { type ChartOptions, resolveChartOptions } from "./chart-options.ts";
import { ACTION_LIMIT, type LaboratoryPoint, WARNING_LIMIT } from "./laboratory-point.ts";
import { describeLaboratory, LABORATORY_WORDS } from "./laboratory-words.ts";
import { OKABE_ITO } from "./palette.ts";
import { type VegaLitePart, type VegaLiteSpec, vegaLite } from "./vega-lite.ts";

/** The data of `laboratoryChart` as a Vega-Lite v5 specification. */
export function toVegaLiteLaboratory(
  points: readonly LaboratoryPoint[],
  options: ChartOptions,
): VegaLiteSpec {
  const { language = "sv" } = options;
  const description = describeLaboratory(points, language);
  const resolved = resolveChartOptions(options, { height: 280, description });
  const title = options.unit ?? LABORATORY_WORDS[language].unit;
  const encoding = {
    x: { field: "day", type: "temporal", title: null },
    y: { field: "distance", type: "quantitative", title },
  };
  const rule = (at: number, strokeDash: readonly number[]): VegaLitePart => ({
    mark: { type: "rule", color: OKABE_ITO.blue, strokeWidth: 1.5, strokeDash },
    encoding: { y: { datum: at, type: "quantitative" } },
  });
  return vegaLite(
    resolved,
    points.map((point) => ({ ...point })),
    [
      rule(0, [1, 0]),
      ...[-WARNING_LIMIT, WARNING_LIMIT].map((at) => rule(at, [2, 4])),
      ...[-ACTION_LIMIT, ACTION_LIMIT].map((at) => rule(at, [7, 4])),
      { mark: { type: "point", filled: true, color: "#222222", opacity: 0.45 }, encoding },
      {
        transform: [{ filter: { field: "verdict", equal: "action" } }],
        mark: { type: "point", filled: false, size: 150, color: OKABE_ITO.vermillion, strokeWidth: 2 },
        encoding,
      },
    ],
  );
}
