import { type ChartOptions, resolveChartOptions } from "./chart-options.ts";
import { describeWeekdays } from "./describe-weekdays.ts";
import { OKABE_ITO } from "./palette.ts";
import { quantity, type VegaLiteSpec, vegaLite } from "./vega-lite.ts";
import type { WeekdayPoint } from "./weekday-point.ts";
import { CHART_WORDS } from "./words.ts";

/** The data of `weekdayChart` as a Vega-Lite v5 specification: points, and the mean of each day. */
export function toVegaLiteWeekdays(points: readonly WeekdayPoint[], options: ChartOptions): VegaLiteSpec {
  const language = options.language ?? "sv";
  const words = CHART_WORDS[language];
  const resolved = resolveChartOptions(options, {
    height: 220,
    description: describeWeekdays(points, language),
  });
  const values = points.map((point) => ({ day: words.weekdays[point.weekday], value: point.value }));
  const encoding = { x: { field: "day", type: "ordinal", sort: words.weekdays, title: null } };
  const unit = options.unit ?? words.ofMean;
  return vegaLite(resolved, values, [
    {
      mark: { type: "point", filled: true, color: "#222222", opacity: 0.45 },
      encoding: { ...encoding, y: quantity("value", unit) },
    },
    {
      mark: { type: "tick", thickness: 3, color: OKABE_ITO.blue },
      encoding: { ...encoding, y: { ...quantity("value", unit), aggregate: "mean" } },
    },
  ]);
}
