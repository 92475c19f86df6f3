import { resolveChartOptions } from "./chart-options.ts";
import { OKABE_ITO } from "./palette.ts";
import type { PopulationChartOptions } from "./population-chart.ts";
import { describePopulation, POPULATION_WORDS, type PopulationChartData } from "./population-data.ts";
import { quantity, type VegaLiteSpec, vegaLite } from "./vega-lite.ts";

/** The data of `populationChart` as a Vega-Lite v5 specification. */
export function toVegaLitePopulation(
  { level, counts, events = [] }: PopulationChartData,
  options: PopulationChartOptions,
): VegaLiteSpec {
  const language = options.language ?? "sv";
  const { unit, census } = POPULATION_WORDS[language];
  const resolved = resolveChartOptions(options, {
    height: 300,
    description: describePopulation({ level, counts }, language),
  });
  const values = [
    ...level.map(({ day, estimate, lower, upper }) => {
      return { mark: "census", series: census, day, persons: estimate, lower, upper, isFree: false };
    }),
    ...counts.map((point) => ({ mark: "count", ...point })),
    ...events.map(({ from, to, title }) => ({ mark: "event", day: from, to, title })),
  ];
  const y = (field: string): object => quantity(field, unit, options.scale);
  const x = { field: "day", type: "temporal", title: null };
  const only = (field: string, equal: string | boolean): object => ({ filter: { field, equal } });
  const series = { field: "series", type: "nominal", title: null };
  return vegaLite(resolved, values, [
    {
      transform: [only("mark", "event")],
      mark: { type: "rect", opacity: 0.1, color: "#222222" },
      encoding: { x, x2: { field: "to" } },
    },
    {
      transform: [only("mark", "census")],
      mark: { type: "area", opacity: 0.35, color: OKABE_ITO.skyBlue },
      encoding: { x, y: y("lower"), y2: { field: "upper" } },
    },
    {
      transform: [only("mark", "census")],
      mark: { type: "line", strokeWidth: 2.5, color: OKABE_ITO.blue },
      encoding: { x, y: y("persons") },
    },
    {
      transform: [only("mark", "count")],
      mark: { type: "rule", opacity: 0.45, color: "#222222" },
      encoding: { x, y: y("lower"), y2: { field: "upper" } },
    },
    {
      transform: [only("mark", "count")],
      mark: { type: "point", filled: true, color: "#222222", opacity: 0.45 },
      encoding: { x, y: y("persons"), shape: series },
    },
    {
      transform: [only("mark", "count"), only("isFree", true)],
      mark: { type: "point", filled: false, size: 150, color: OKABE_ITO.orange },
      encoding: { x, y: y("persons") },
    },
  ]);
}
