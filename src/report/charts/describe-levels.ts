import type { Language } from "../texts/language.ts";
import type { LevelChartData } from "./chart-data.ts";
import { labelInterval } from "./label-number.ts";
import { CHART_WORDS } from "./words.ts";

/** The chart in a sentence or two, for those who hear it. */
export function describeLevels(data: LevelChartData, language: Language, unit?: string): string {
  const words = CHART_WORDS[language];
  const samples = data.samples ?? [];
  const known = data.levels.filter((level) => level.estimate !== null || level.upper !== null);
  const [first, last] = [known[0], known[known.length - 1]];
  if (first === undefined || last === undefined) {
    return samples.length > 0 && samples.every((sample) => sample.kind === "below")
      ? `${words.allBelow}.`
      : `${words.nothing}.`;
  }
  const span =
    known.length === 1
      ? `1 ${words.period}: ${first.label}.`
      : `${known.length} ${words.periods}, ${words.from} ${first.label} ${words.to} ${last.label}.`;
  const count = samples.length === 0 ? "" : ` ${samples.length} ${words.samples}.`;
  return `${span}${count} ${words.latest}: ${labelInterval(last, language, words.noLevel)} ${unit ?? words.unit}.`;
}
