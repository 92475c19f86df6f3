import { chartTitle, seriesChart, toVegaLiteSeries } from "../report/index.ts";
import { type ChartContext, type ChartDrawing, pictureOptions } from "./chart-context.ts";
import { type ChartPlace, chartPlace } from "./chart-place.ts";
import { placeSamples } from "./chart-samples.ts";
import { segmentLabels } from "./summary-rows.ts";
import { curveRows } from "./trend-curves.ts";
import { trendOf } from "./trend-of.ts";
import { trendSeries } from "./trend-series.ts";

/** The single samples with the field that cannot be measured. */
export function drawSeries(context: ChartContext): ChartDrawing {
  const place = chartPlace(context);
  return drawn("samples", context, place, []);
}

/** The trend's curve and band, one piece a segment, over the samples. */
export function drawTrend(context: ChartContext): ChartDrawing {
  const { study, entries } = context;
  const place = chartPlace(context);
  const labels = segmentLabels(entries);
  const curve = trendSeries(place.entries, labels)
    .flatMap((series) => curveRows(series, trendOf(series, study).curve))
    .map(({ date, value, lower, upper, segment }) => ({ day: date, estimate: value, lower, upper, segment }));
  return drawn("trend", context, place, curve);
}

function drawn(
  kind: "samples" | "trend",
  context: ChartContext,
  place: ChartPlace,
  curve: Parameters<typeof seriesChart>[0]["curve"],
): ChartDrawing {
  const { samples, limits, note } = placeSamples(context, place);
  const data = { curve, samples, limit: limits.length === 0 ? null : limits };
  const about = { biomarker: place.biomarker, place: place.name };
  const options = pictureOptions(context, chartTitle(kind, about, context.language), note);
  return { svg: seriesChart(data, options), vegaLite: toVegaLiteSeries(data, options) };
}
