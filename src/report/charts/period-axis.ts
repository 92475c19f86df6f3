import type { Language } from "../texts/language.ts";
import { periodTick } from "./period-tick.ts";
import { tag, textAt } from "./svg.ts";
import { textWidth } from "./text-width.ts";

/** A period on the axis: its label and the pixel its middle stands at. */
export interface PlacedPeriod {
  readonly label: string;
  readonly middle: number;
}

/** From so many years on, thinned names of parts of years would confuse more than they tell. */
const MANY_YEARS = 4;

/** Period names under the chart, thinned so that none overlap (the latest always stays), with the years beneath. */
export function drawPeriodAxis(
  periods: readonly PlacedPeriod[],
  y: number,
  width: number,
  language: Language,
): string {
  const ticks = periods
    .filter((period, index) => periods.findIndex((other) => other.label === period.label) === index)
    .map((period) => ({ ...period, ...periodTick(period.label, language) }));
  const shown: typeof ticks = [];
  for (const tick of [...ticks].reverse()) {
    const next = shown[0];
    const room = next === undefined ? Number.POSITIVE_INFINITY : next.middle - tick.middle;
    if (next === undefined || room >= (textWidth(tick.short) + textWidth(next.short)) / 2 + 5)
      shown.unshift(tick);
  }
  const all = [...new Set(ticks.map((tick) => tick.year))];
  if (shown.length < ticks.length && all.length >= MANY_YEARS && !all.includes(""))
    return tag("g", { class: "periods", "font-size": 12 }, ...yearsOnly(ticks, y + 16, width));
  const names = shown.map((tick) => centred(tick.middle, y + 16, tick.short, width));
  const years = [...new Set(shown.map((tick) => tick.year).filter((year) => year !== ""))];
  let free = Number.NEGATIVE_INFINITY;
  const yearNames = years.map((year) => {
    const of = shown.filter((tick) => tick.year === year);
    const first = of[0]?.middle ?? 0;
    const middle = (first + (of[of.length - 1]?.middle ?? first)) / 2;
    if (middle - 16 < free) return "";
    free = middle + 18;
    return centred(middle, y + 31, year, width);
  });
  return tag("g", { class: "periods", "font-size": 12 }, ...names, ...yearNames);
}

/** The years alone, each under the middle of its periods, thinned from the latest. */
function yearsOnly(
  ticks: readonly { readonly middle: number; readonly year: string }[],
  y: number,
  width: number,
): string[] {
  const years = [...new Set(ticks.map((tick) => tick.year))].map((year) => {
    const own = ticks.filter((tick) => tick.year === year).map(({ middle }) => middle);
    return { year, middle: (Math.min(...own) + Math.max(...own)) / 2 };
  });
  let free = Number.POSITIVE_INFINITY;
  return years.reverse().flatMap(({ year, middle }) => {
    if (middle + textWidth(year) / 2 > free) return [];
    free = middle - textWidth(year) / 2 - 5;
    return [centred(middle, y, year, width)];
  });
}

function centred(x: number, y: number, words: string, width: number): string {
  const half = textWidth(words) / 2;
  const inside = Math.min(Math.max(x, half), Math.max(half, width - half));
  return textAt(inside, y, words, { "text-anchor": "middle" });
}
