import type { Language } from "../texts/language.ts";
import type { ChartSample, SeriesChartData } from "./chart-data.ts";
import { labelInterval } from "./label-number.ts";
import { CHART_WORDS } from "./words.ts";

/** The curve in a sentence or two, for those who hear it. */
export function describeSeries(data: SeriesChartData, language: Language, unit: string): string {
  const words = CHART_WORDS[language];
  const known = data.curve.filter((point) => point.estimate !== null);
  const last = known[known.length - 1];
  if (last === undefined) return `${allBelow(data.samples ?? []) ? words.allBelow : words.nothing}.`;
  return `${words.trend}, ${words.from} ${known[0]?.day ?? last.day} ${words.to} ${last.day}. ${words.latest}: ${labelInterval(last, language, words.noLevel)} ${unit}.`;
}

/** True when there are samples and none could be measured. */
export function allBelow(samples: readonly ChartSample[]): boolean {
  return samples.length > 0 && samples.every((sample) => sample.kind === "below");
}
