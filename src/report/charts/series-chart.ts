import { scaleLinear } from "d3-scale";
import { area as areaPath, line as linePath } from "d3-shape";
import { MARGIN } from "./area.ts";
import type { SeriesChartData, SeriesPoint } from "./chart-data.ts";
import { type ChartOptions, resolveChartOptions } from "./chart-options.ts";
import { drawDayAxis } from "./day-axis.ts";
import { dayNumber } from "./day-number.ts";
import { allBelow, describeSeries } from "./describe-series.ts";
import { frame } from "./frame.ts";
import { legend } from "./legend.ts";
import { OKABE_ITO } from "./palette.ts";
import { drawSamples } from "./sample-marks.ts";
import { seriesLegend } from "./series-legend.ts";
import { tag, textAt } from "./svg.ts";
import { type AxisKind, drawValueAxis, type ValueScale, valueScale } from "./value-scale.ts";
import { CHART_WORDS } from "./words.ts";

/** Options of a series chart. */
export interface SeriesChartOptions extends ChartOptions {
  /** @defaultValue "linear" */
  readonly scale?: AxisKind;
  /** What the points are. @defaultValue single sample */
  readonly sampleWords?: string;
}

/**
 * A curve over time with its band, the samples behind it and, where a limit is given, a grey field of what cannot be
 * measured. The curve is broken where an estimate is absent. Never throws on empty data.
 */
export function seriesChart(data: SeriesChartData, options: SeriesChartOptions): string {
  const language = options.language ?? "sv";
  const words = CHART_WORDS[language];
  const unit = options.unit ?? words.unit;
  const samples = data.samples ?? [];
  const resolved = resolveChartOptions(options, {
    height: 280,
    description: describeSeries(data, language, unit),
  });
  const { width, height } = resolved;
  const key = legend(seriesLegend(data, language, options.sampleWords), width);
  const field = { ...MARGIN, right: width - MARGIN.right, bottom: height - MARGIN.bottom - key.height };
  const limit = data.limit ?? null;
  const scale = valueScale(
    {
      core: [
        ...data.curve.map((point) => point.estimate),
        ...samples.map((sample) => sample.value),
        limit,
      ].filter(isNumber),
      reach: [...data.curve, ...samples]
        .flatMap((point) => [point.lower ?? null, point.upper ?? null])
        .filter(isNumber),
    },
    options.scale ?? "linear",
    field.bottom,
    field.top,
  );
  const days = [...data.curve.map((point) => point.day), ...samples.map((sample) => sample.time)]
    .map(dayNumber)
    .filter(isNumber);
  const [first, last] = days.length === 0 ? [0, 1] : [Math.min(...days), Math.max(...days)];
  const time = scaleLinear()
    .domain([first, Math.max(last, first + 1)])
    .range([field.left + 6, field.right - 6]);
  return frame(
    resolved,
    limit === null ? "" : limitBand(scale, limit, field.left, field.right),
    drawValueAxis(scale, { left: field.left, right: field.right, unitY: 14 }, unit, language),
    drawCurve(data.curve, time, scale),
    drawSamples(samples, time, scale),
    drawDayAxis(days, time, field, language),
    days.length === 0
      ? textAt((field.left + field.right) / 2, field.top + 16, words.nothing, { "text-anchor": "middle" })
      : "",
    allBelow(samples)
      ? textAt((field.left + field.right) / 2, field.top + 16, words.allBelow, { "text-anchor": "middle" })
      : "",
    tag("g", { class: "legend" }, key.draw(height - key.height)),
  );
}

function limitBand(scale: ValueScale, limit: number, left: number, right: number): string {
  const y = scale.position(limit);
  const height = scale.position(scale.minimum) - y;
  return (
    tag("rect", { class: "limit", x: left, y, width: right - left, height, "fill-opacity": 0.1 }) +
    tag("line", { x1: left, x2: right, y1: y, y2: y, stroke: "currentColor", "stroke-dasharray": "2 3" })
  );
}

function drawCurve(curve: readonly SeriesPoint[], time: (day: number) => number, scale: ValueScale): string {
  const points = curve.flatMap((point) => {
    const day = dayNumber(point.day);
    return day === null ? [] : [{ ...point, x: time(day) }];
  });
  const ribbon = areaPath<(typeof points)[number]>()
    .defined((point) => isNumber(point.lower) && isNumber(point.upper))
    .x((point) => point.x)
    .y0((point) => scale.position(point.lower ?? 0))
    .y1((point) => scale.position(point.upper ?? 0))
    .digits(2);
  const line = linePath<(typeof points)[number]>()
    .defined((point) => isNumber(point.estimate))
    .x((point) => point.x)
    .y((point) => scale.position(point.estimate ?? 0))
    .digits(2);
  return (
    tag("path", { class: "ribbon", d: ribbon(points) ?? "", fill: OKABE_ITO.skyBlue, "fill-opacity": 0.35 }) +
    tag("path", {
      class: "curve",
      d: line(points) ?? "",
      fill: "none",
      stroke: OKABE_ITO.blue,
      "stroke-width": 2.5,
    })
  );
}

function isNumber(value: number | null): value is number {
  return value !== null && Number.isFinite(value);
}
