import type { SamplingDay } from "../../calendar/index.ts";
import type { Language } from "../texts/language.ts";
import type { ChartEvent, SeriesPoint } from "./chart-data.ts";
import { labelNumber } from "./label-number.ts";

/** How many people one way of counting found on a day. */
export interface PopulationPoint {
  readonly day: SamplingDay;
  readonly persons: number;
  readonly lower: number | null;
  readonly upper: number | null;
  /** The way of counting, in the reader's words. */
  readonly series: string;
  /** A weekend day or holiday: other people are there. */
  readonly isFree: boolean;
}

/** What a population chart shows. */
export interface PopulationChartData {
  /** The persons connected, with their band. */
  readonly level: readonly SeriesPoint[];
  readonly counts: readonly PopulationPoint[];
  readonly events?: readonly ChartEvent[];
}

/** The chart in a sentence, for those who hear it. */
export function describePopulation({ level, counts }: PopulationChartData, language: Language): string {
  const words = POPULATION_WORDS[language];
  const persons = level.at(-1)?.estimate ?? null;
  const all = counts.map((point) => point.persons);
  const least = all.reduce((low, one) => Math.min(low, one), Number.POSITIVE_INFINITY);
  const most = all.reduce((high, one) => Math.max(high, one), 0);
  const parts = [
    ...(persons === null ? [] : [`${words.census}: ${labelNumber(persons, language)}`]),
    ...(all.length === 0
      ? []
      : [`${words.counts(all.length, labelNumber(least, language), labelNumber(most, language))}`]),
  ];
  return `${parts.length === 0 ? words.nothing : parts.join(". ")}.`;
}

export const POPULATION_WORDS = {
  sv: {
    unit: "personer",
    census: "anslutna personer",
    free: "helg eller helgdag",
    event: "händelse",
    nothing: "Ingen räkning av antalet personer att visa",
    counts: (count: number, least: string, most: string) =>
      `${count} räkningar av enskilda dygn, från ${least} till ${most} personer`,
  },
  en: {
    unit: "persons",
    census: "persons connected",
    free: "weekend or holiday",
    event: "event",
    nothing: "No counts of people to show",
    counts: (count: number, least: string, most: string) =>
      `${count} counts of single days, from ${least} to ${most} persons`,
  },
} as const;
