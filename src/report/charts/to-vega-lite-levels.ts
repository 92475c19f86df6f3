import type { LevelChartData } from "./chart-data.ts";
import { resolveChartOptions } from "./chart-options.ts";
import { describeLevels } from "./describe-levels.ts";
import type { LevelChartOptions } from "./level-drawing.ts";
import { OKABE_ITO } from "./palette.ts";
import { quantity, type VegaLiteSpec, vegaLite } from "./vega-lite.ts";
import { CHART_WORDS } from "./words.ts";

/**
 * The data of `levelChart` as a Vega-Lite v5 specification: a field and a line for each period, samples filled, those
 * below a limit hollow and downward. Each value says its `mark`: `level`, `measured`, `below`, `above`.
 */
export function toVegaLiteLevels(data: LevelChartData, options: LevelChartOptions): VegaLiteSpec {
  const language = options.language ?? "sv";
  const unit = options.unit ?? CHART_WORDS[language].unit;
  const resolved = resolveChartOptions(options, {
    height: 320,
    description: describeLevels(data, language, unit),
  });
  const levels = data.levels.map((level) => ({ mark: "level", ...level }));
  const samples = (data.samples ?? []).map((sample) => ({ ...sample, mark: sample.kind }));
  const span = { x: { field: "start", type: "temporal", title: null }, x2: { field: "end" } };
  const y = (field: string): object => quantity(field, unit, options.scale);
  const time = { field: "time", type: "temporal", title: null };
  const only = (mark: string): object[] => [{ filter: { field: "mark", equal: mark } }];
  return vegaLite(
    resolved,
    [...levels, ...samples],
    [
      {
        transform: only("level"),
        mark: { type: "rect", opacity: 0.35, color: OKABE_ITO.skyBlue, stroke: OKABE_ITO.blue },
        encoding: { ...span, y: y("lower"), y2: { field: "upper" } },
      },
      {
        transform: only("measured"),
        mark: { type: "point", filled: true, color: "#222222", opacity: 0.45 },
        encoding: { x: time, y: y("value"), shape: { field: "series", type: "nominal", title: null } },
      },
      {
        transform: only("below"),
        mark: { type: "point", filled: false, shape: "triangle-down", color: "#222222" },
        encoding: { x: time, y: y("value") },
      },
      {
        transform: only("above"),
        mark: { type: "point", filled: false, shape: "triangle-up", color: "#222222" },
        encoding: { x: time, y: y("value") },
      },
      {
        transform: only("level"),
        mark: { type: "rule", strokeWidth: 3, color: OKABE_ITO.blue, tooltip: { content: "data" } },
        encoding: { ...span, y: y("estimate") },
      },
    ],
  );
}
