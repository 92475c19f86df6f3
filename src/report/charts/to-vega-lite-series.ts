import type { SeriesChartData } from "./chart-data.ts";
import { resolveChartOptions } from "./chart-options.ts";
import { describeSeries } from "./describe-series.ts";
import { OKABE_ITO } from "./palette.ts";
import type { SeriesChartOptions } from "./series-chart.ts";
import { quantity, type VegaLitePart, type VegaLiteSpec, vegaLite } from "./vega-lite.ts";
import { CHART_WORDS } from "./words.ts";

/** The data of `seriesChart` as a Vega-Lite v5 specification: ribbon, curve, samples, and the field below the limit. */
export function toVegaLiteSeries(data: SeriesChartData, options: SeriesChartOptions): VegaLiteSpec {
  const language = options.language ?? "sv";
  const unit = options.unit ?? CHART_WORDS[language].unit;
  const resolved = resolveChartOptions(options, {
    height: 280,
    description: describeSeries(data, language, unit),
  });
  const curve = data.curve.map((point) => ({ mark: "curve", segment: "", ...point }));
  const samples = (data.samples ?? []).map((sample) => ({ ...sample, mark: sample.kind }));
  const y = (field: string): object => quantity(field, unit, options.scale);
  const at = (field: string): object => ({ field, type: "temporal", title: null });
  const only = (mark: string): object[] => [{ filter: { field: "mark", equal: mark } }];
  const limit = data.limit ?? null;
  const limits = typeof limit === "number" || limit === null ? [] : limit;
  const detail = { field: "segment", type: "nominal" };
  return vegaLite(
    resolved,
    [...curve, ...samples, ...limits.map((one) => ({ mark: "limit", ...one }))],
    [
      ...(typeof limit === "number" ? [limitField(limit)] : []),
      ...(limits.length === 0
        ? []
        : [
            {
              transform: only("limit"),
              mark: { type: "area", interpolate: "step", opacity: 0.1, color: "#222222" },
              encoding: { x: at("time"), y: y("value") },
            },
          ]),
      {
        transform: only("curve"),
        mark: { type: "area", opacity: 0.35, color: OKABE_ITO.skyBlue },
        encoding: { x: at("day"), y: y("lower"), y2: { field: "upper" }, detail },
      },
      {
        transform: only("curve"),
        mark: { type: "line", strokeWidth: 2.5, color: OKABE_ITO.blue },
        encoding: { x: at("day"), y: y("estimate"), detail },
      },
      {
        transform: only("measured"),
        mark: { type: "point", filled: true, color: "#222222", opacity: 0.45 },
        encoding: { x: at("time"), y: y("value") },
      },
      {
        transform: only("below"),
        mark: { type: "point", filled: false, shape: "triangle-down", color: "#222222" },
        encoding: { x: at("time"), y: y("value") },
      },
      {
        transform: only("above"),
        mark: { type: "point", filled: false, shape: "triangle-up", color: "#222222" },
        encoding: { x: at("time"), y: y("value") },
      },
    ],
  );
}

function limitField(limit: number): VegaLitePart {
  return {
    mark: { type: "rect", opacity: 0.1, color: "#222222" },
    encoding: { y: { datum: 0 }, y2: { datum: limit } },
  };
}
