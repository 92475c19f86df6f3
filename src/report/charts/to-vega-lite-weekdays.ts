import { resolveChartOptions } from "./chart-options.ts";
import { describeWeekdays } from "./describe-weekdays.ts";
import { OKABE_ITO } from "./palette.ts";
import { quantity, type VegaLiteSpec, vegaLite } from "./vega-lite.ts";
import type { WeekdayChartOptions } from "./weekday-chart.ts";
import type { WeekdayPoint } from "./weekday-point.ts";
import { CHART_WORDS } from "./words.ts";

/** The data of `weekdayChart` as a Vega-Lite v5 specification: points, and the mean of each day. */
export function toVegaLiteWeekdays(
  points: readonly WeekdayPoint[],
  options: WeekdayChartOptions,
): VegaLiteSpec {
  const language = options.language ?? "sv";
  const words = CHART_WORDS[language];
  const levels = options.levels ?? [];
  const resolved = resolveChartOptions(options, {
    height: 220,
    description: describeWeekdays(points, language, levels),
  });
  const day = (weekday: number): string => words.weekdays[weekday] ?? "";
  const values = [
    ...levels.map(({ weekday, ...level }) => ({ mark: "level", day: day(weekday), ...level })),
    ...points.map((point) => ({ mark: "sample", day: day(point.weekday), value: point.value })),
  ];
  const encoding = { x: { field: "day", type: "ordinal", sort: words.weekdays, title: null } };
  const unit = options.unit ?? words.ofMean;
  const only = (mark: string): object[] => [{ filter: { field: "mark", equal: mark } }];
  const tick = { type: "tick", thickness: 3, color: OKABE_ITO.blue };
  const centre =
    levels.length === 0
      ? [
          {
            transform: only("sample"),
            mark: tick,
            encoding: { ...encoding, y: { ...quantity("value", unit), aggregate: "mean" } },
          },
        ]
      : [
          {
            transform: only("level"),
            mark: { type: "bar", opacity: 0.35, color: OKABE_ITO.skyBlue },
            encoding: { ...encoding, y: quantity("lower", unit), y2: { field: "upper" } },
          },
          {
            transform: only("level"),
            mark: tick,
            encoding: { ...encoding, y: quantity("estimate", unit) },
          },
        ];
  return vegaLite(resolved, values, [
    ...centre,
    {
      transform: only("sample"),
      mark: { type: "point", filled: true, color: "#222222", opacity: 0.45 },
      encoding: { ...encoding, y: quantity("value", unit) },
    },
  ]);
}
