import { MARGIN } from "./area.ts";
import type { ChartSample } from "./chart-data.ts";
import { type ChartOptions, resolveChartOptions } from "./chart-options.ts";
import { drawDayAxis } from "./day-axis.ts";
import { dayNumber } from "./day-number.ts";
import { dayScale } from "./day-scale.ts";
import { drawEvents } from "./event-marks.ts";
import { frame } from "./frame.ts";
import { type LegendItem, legend } from "./legend.ts";
import { sampleMark } from "./marks.ts";
import { OKABE_ITO } from "./palette.ts";
import { describePopulation, POPULATION_WORDS, type PopulationChartData } from "./population-data.ts";
import { remarkAt } from "./remark-at.ts";
import { drawSamples, seriesNames } from "./sample-marks.ts";
import { drawCurve } from "./series-curve.ts";
import { tag } from "./svg.ts";
import { type AxisKind, drawValueAxis, valueScale } from "./value-scale.ts";

/** Tens of thousands of people take more room than loads do. */
const ROOM_FOR_PERSONS = 62;

/** Options of a population chart. */
export interface PopulationChartOptions extends ChartOptions {
  /** @defaultValue "linear" */
  readonly scale?: AxisKind;
}

/**
 * How many people were there day by day: each way of counting with its own mark and interval over the persons connected
 * and their band; weekend days and holidays are ringed, events numbered. Never throws on empty data.
 */
export function populationChart(data: PopulationChartData, options: PopulationChartOptions): string {
  const language = options.language ?? "sv";
  const words = POPULATION_WORDS[language];
  const resolved = resolveChartOptions(options, {
    height: 300,
    description: describePopulation(data, language),
  });
  const { width, height } = resolved;
  const { level, counts, events = [] } = data;
  const samples = counts.map(({ day, persons, lower, upper, series }): ChartSample => {
    return { time: day, value: persons, lower, upper, series, kind: "measured" };
  });
  const key = legend(legendOf(data, seriesNames(samples), language), width);
  const top = MARGIN.top + (events.length > 0 ? 18 : 0);
  const bottom = height - MARGIN.bottom - key.height;
  const field = { left: ROOM_FOR_PERSONS, top, right: width - MARGIN.right, bottom };
  const core = [...samples.map(({ value }) => value), ...level.map(({ estimate }) => estimate)];
  const reach = [...samples, ...level].flatMap(({ lower = null, upper = null }) => [lower, upper]);
  const scale = valueScale(
    { core: core.filter(isNumber), reach: reach.filter(isNumber) },
    options.scale ?? "linear",
    field.bottom,
    field.top,
  );
  const days = [...level, ...counts].map(({ day }) => dayNumber(day)).filter(isNumber);
  const time = dayScale(days, field);
  const rings = counts.flatMap(({ day, persons, isFree }) => {
    const at = dayNumber(day);
    return isFree && at !== null ? [freeRing(time(at), scale.position(persons))] : [];
  });
  return frame(
    resolved,
    drawValueAxis(scale, { left: field.left, right: field.right, unitY: 14 }, words.unit, language),
    drawCurve(level, time, scale, field, language),
    drawEvents(events, time, field),
    drawSamples(samples, time, scale),
    tag("g", { class: "free" }, ...rings),
    drawDayAxis(days, time, field, language),
    remarkAt(field, days.length === 0 ? words.nothing : ""),
    tag("g", { class: "legend" }, key.draw(height - key.height)),
  );
}

function legendOf(
  { level, counts }: PopulationChartData,
  names: readonly string[],
  language: "sv" | "en",
): readonly LegendItem[] {
  const words = POPULATION_WORDS[language];
  return [
    ...(level.length === 0 ? [] : [{ words: words.census, mark: levelMark }]),
    ...names.map((name, index): LegendItem => {
      return { words: name, mark: (x, y) => sampleMark(x, y, index) };
    }),
    ...(counts.some(({ isFree }) => isFree) ? [{ words: words.free, mark: freeRing }] : []),
  ];
}

function levelMark(x: number, y: number): string {
  return tag("line", { x1: x - 8, x2: x + 8, y1: y, y2: y, stroke: OKABE_ITO.blue, "stroke-width": 2.5 });
}

function freeRing(x: number, y: number): string {
  return tag("circle", { cx: x, cy: y, r: 6, fill: "none", stroke: OKABE_ITO.orange, "stroke-width": 1.6 });
}

function isNumber(value: number | null): value is number {
  return value !== null && Number.isFinite(value);
}
