import type { Language } from "../texts/language.ts";
import type { LevelChartData } from "./chart-data.ts";
import type { LegendItem } from "./legend.ts";
import { belowMark, intervalBox, levelLine, sampleMark } from "./marks.ts";
import { seriesNames } from "./sample-marks.ts";
import { CHART_WORDS } from "./words.ts";

/** The legend a level chart needs: only for marks that it holds. */
export function levelLegend(data: LevelChartData, language: Language): LegendItem[] {
  const words = CHART_WORDS[language];
  const samples = data.samples ?? [];
  const names = seriesNames(samples);
  const kinds = new Set(data.levels.map((level) => level.kind));
  const box = (x: number, y: number) => ({ x: x - 8, y: y - 6, width: 16, height: 12 });
  const items: LegendItem[] = [];
  if (kinds.has("confidence")) {
    const mark = (x: number, y: number) => intervalBox(box(x, y), "confidence") + levelLine(x - 8, x + 8, y);
    items.push({ words: `${words.level}, ${words.interval}`, mark });
  }
  if (kinds.has("with prior")) {
    items.push({ words: words.withPrior, mark: (x, y) => intervalBox(box(x, y), "with prior") });
  }
  if (kinds.has("bounds") || kinds.has("one-sided")) {
    items.push({ words: words.boundsOnly, mark: (x, y) => intervalBox(box(x, y), "bounds") });
  }
  names.forEach((name, index) => {
    if (!samples.some((sample) => sample.series === name && sample.kind === "measured")) return;
    const what = name !== "" ? `${words.sample}, ${name}` : words.sample;
    items.push({ words: what, mark: (x, y) => sampleMark(x, y, index) });
  });
  if (samples.some((sample) => sample.kind === "below"))
    items.push({ words: words.belowLimit, mark: (x, y) => belowMark(x, y - 2) });
  return items;
}
