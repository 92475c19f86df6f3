import { MARGIN } from "./area.ts";
import type { SeriesChartData } from "./chart-data.ts";
import { type ChartOptions, resolveChartOptions } from "./chart-options.ts";
import { drawDayAxis } from "./day-axis.ts";
import { dayNumber } from "./day-number.ts";
import { dayScale } from "./day-scale.ts";
import { allBelow, describeSeries } from "./describe-series.ts";
import { frame } from "./frame.ts";
import { legend } from "./legend.ts";
import { drawLimit, limitValues } from "./limit-field.ts";
import { remarkAt } from "./remark-at.ts";
import { drawSamples } from "./sample-marks.ts";
import { drawCurve } from "./series-curve.ts";
import { seriesLegend } from "./series-legend.ts";
import { tag } from "./svg.ts";
import { type AxisKind, drawValueAxis, valueScale } from "./value-scale.ts";
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
 * measured. The curve is broken where an estimate is absent and where a segment ends. Never throws on empty data.
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
        ...limitValues(limit),
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
  const time = dayScale(days, field);
  return frame(
    resolved,
    drawLimit(limit, time, scale, field),
    drawValueAxis(scale, { left: field.left, right: field.right, unitY: 14 }, unit, language),
    drawCurve(data.curve, time, scale, field, language),
    drawSamples(samples, time, scale),
    drawDayAxis(days, time, field, language),
    remarkAt(field, days.length === 0 ? words.nothing : allBelow(samples) ? words.allBelow : ""),
    tag("g", { class: "legend" }, key.draw(height - key.height)),
  );
}

function isNumber(value: number | null): value is number {
  return value !== null && Number.isFinite(value);
}
