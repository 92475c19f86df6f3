import { resolveChartOptions } from "./chart-options.ts";
import type { ControlChartOptions } from "./control-chart.ts";
import { type ControlChartData, controlRows } from "./control-data.ts";
import { describeControl } from "./describe-diagnostics.ts";
import { OKABE_ITO } from "./palette.ts";
import { quantity, type VegaLitePart, type VegaLiteSpec, vegaLite } from "./vega-lite.ts";
import { CHART_WORDS } from "./words.ts";

/** The data of `controlChart` as a Vega-Lite v5 specification. */
export function toVegaLiteControl(data: ControlChartData, options: ControlChartOptions): VegaLiteSpec {
  const language = options.language ?? "sv";
  const unit = options.unit ?? CHART_WORDS[language].unit;
  const resolved = resolveChartOptions(options, {
    height: 280,
    description: describeControl(data, language),
  });
  const values = [
    ...data.lines.map((line) => ({ mark: "lines", ...line })),
    ...controlRows(data).map((row) => ({ ...row, mark: row.kind })),
  ];
  const y = (field: string): object => quantity(field, unit, options.scale);
  const at = (field: string): object => ({ field, type: "temporal", title: null });
  const only = (field: string, equal: string | boolean): object[] => [{ filter: { field, equal } }];
  const rule = (field: string, strokeDash: readonly number[]): VegaLitePart => ({
    transform: only("mark", "lines"),
    mark: { type: "rule", color: OKABE_ITO.blue, strokeWidth: 1.5, strokeDash },
    encoding: { x: at("from"), x2: { field: "to" }, y: y(field) },
  });
  const points = (mark: string, shape: object): VegaLitePart => ({
    transform: only("mark", mark),
    mark: { type: "point", color: "#222222", ...shape },
    encoding: { x: at("time"), y: y("value") },
  });
  return vegaLite(resolved, values, [
    rule("centre", [1, 0]),
    rule("upper", [6, 4]),
    rule("lower", [6, 4]),
    points("measured", { filled: true, opacity: 0.45 }),
    points("below", { filled: false, shape: "triangle-down" }),
    points("above", { filled: false, shape: "triangle-up" }),
    {
      transform: only("outside", true),
      mark: { type: "point", filled: false, size: 150, color: OKABE_ITO.vermillion, strokeWidth: 2 },
      encoding: { x: at("time"), y: y("value") },
    },
  ]);
}
