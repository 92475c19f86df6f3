import type { Language } from "../texts/language.ts";
import type { SeriesChartData } from "./chart-data.ts";
import type { LegendItem } from "./legend.ts";
import { limitValues } from "./limit-field.ts";
import { belowMark, sampleMark } from "./marks.ts";
import { OKABE_ITO } from "./palette.ts";
import { seriesNames } from "./sample-marks.ts";
import { tag } from "./svg.ts";
import { CHART_WORDS } from "./words.ts";

/** The legend a series chart needs: only for marks that it holds. */
export function seriesLegend(
  data: SeriesChartData,
  language: Language,
  sampleWords: string = CHART_WORDS[language].sample,
): LegendItem[] {
  const words = CHART_WORDS[language];
  const samples = data.samples ?? [];
  const names = seriesNames(samples);
  const items: LegendItem[] = [];
  if (data.curve.some((point) => point.estimate !== null)) {
    items.push({ words: `${words.trend}, ${words.trendBand}`, mark: curveMark });
  }
  names.forEach((name, index) => {
    if (!samples.some((sample) => sample.series === name && sample.kind === "measured")) return;
    items.push({
      words: name !== "" ? `${sampleWords}, ${name}` : sampleWords,
      mark: (x, y) => sampleMark(x, y, index),
    });
  });
  if (samples.some((sample) => sample.kind === "below")) {
    items.push({ words: words.belowLimit, mark: (x, y) => belowMark(x, y - 2) });
  }
  if (limitValues(data.limit ?? null).length > 0) items.push({ words: words.limitBand, mark: limitMark });
  return items;
}

function curveMark(x: number, y: number): string {
  return (
    tag("rect", {
      x: x - 8,
      y: y - 5,
      width: 16,
      height: 10,
      fill: OKABE_ITO.skyBlue,
      "fill-opacity": 0.35,
    }) + tag("line", { x1: x - 8, x2: x + 8, y1: y, y2: y, stroke: OKABE_ITO.blue, "stroke-width": 2.5 })
  );
}

function limitMark(x: number, y: number): string {
  return tag("rect", { x: x - 8, y: y - 5, width: 16, height: 10, "fill-opacity": 0.1 });
}
