import type { CalendarPeriod, CalendarRow } from "./calendar-data.ts";
import { type ChartOptions, resolveChartOptions } from "./chart-options.ts";
import { describeCalendar } from "./describe-calendar.ts";
import { type VegaLiteSpec, vegaLite } from "./vega-lite.ts";
import { CHART_WORDS } from "./words.ts";

/** The data of `samplingCalendar` as a Vega-Lite v5 specification: a tick a sample, hollow with a reservation. */
export function toVegaLiteCalendar(
  rows: readonly CalendarRow[],
  periods: readonly CalendarPeriod[],
  options: ChartOptions,
): VegaLiteSpec {
  const language = options.language ?? "sv";
  const resolved = resolveChartOptions(options, {
    height: 40 + 40 * rows.length,
    description: describeCalendar(rows, language),
  });
  const values = [
    ...periods.map((period) => ({ mark: "period", ...period })),
    ...rows.flatMap(({ name, samples }) => samples.map((sample) => ({ mark: "sample", name, ...sample }))),
  ];
  const encoding = {
    x: { field: "time", type: "temporal", title: null },
    y: { field: "name", type: "nominal", sort: null, title: null },
  };
  const only = (flagged: boolean): object[] => [
    { filter: `datum.mark === 'sample' && datum.flagged === ${flagged}` },
  ];
  return vegaLite(resolved, values, [
    {
      transform: [{ filter: "datum.mark === 'period'" }],
      mark: { type: "rule", color: "#222222", opacity: 0.3, strokeDash: [2, 3] },
      encoding: { x: { field: "start", type: "temporal", title: null } },
    },
    {
      transform: only(false),
      mark: { type: "point", filled: true, color: "#222222", opacity: 0.45, tooltip: true },
      encoding,
    },
    {
      transform: only(true),
      mark: {
        type: "point",
        filled: false,
        shape: "triangle-down",
        color: "#222222",
        tooltip: { content: "data" },
        aria: true,
        description: CHART_WORDS[language].flagged,
      },
      encoding,
    },
  ]);
}
