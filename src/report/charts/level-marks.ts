import type { Language } from "../texts/language.ts";
import type { Area } from "./area.ts";
import type { ChartLevel } from "./chart-data.ts";
import { dayNumber } from "./day-number.ts";
import { labelEstimate, labelInterval, labelNumber } from "./label-number.ts";
import { intervalBox, levelLine } from "./marks.ts";
import { segmentBreak } from "./segment-break.ts";
import { escapeMarkup, tag, textAt } from "./svg.ts";
import { textWidth } from "./text-width.ts";
import type { ValueScale } from "./value-scale.ts";
import { CHART_WORDS } from "./words.ts";

/** A level with its place across the chart, in pixels. */
export interface PlacedLevel {
  readonly label: string;
  readonly level: ChartLevel;
  readonly left: number;
  readonly right: number;
  readonly middle: number;
}

const NARROWEST = 12;

/** Finds each level's place; a short period (a campaign week in ten years) is widened to stay visible. */
export function placeLevels(levels: readonly ChartLevel[], time: (day: number) => number): PlacedLevel[] {
  const spans = levels.flatMap((level) => {
    const [start, end] = [dayNumber(level.start), dayNumber(level.end)];
    return start === null || end === null ? [] : [{ level, left: time(start) + 1, right: time(end + 1) - 1 }];
  });
  const middles = [...new Set(spans.map((span) => (span.left + span.right) / 2))].sort((a, b) => a - b);
  const spacing = Math.min(
    ...middles.slice(1).map((middle, index) => middle - (middles[index] ?? middle)),
    60,
  );
  const least = Math.max(2, Math.min(NARROWEST, spacing - 1));
  return spans.map(({ level, left, right }) => {
    const middle = (left + right) / 2;
    const half = Math.max(right - left, least) / 2;
    return { label: level.label, level, left: middle - half, right: middle + half, middle };
  });
}

/** The fields of the intervals, what is said where there is no level, and an upright where the segment changes. */
export function drawLevelFields(
  placed: readonly PlacedLevel[],
  scale: ValueScale,
  area: Area,
  language: Language,
): string {
  const breaks = placed.flatMap((item, index) => {
    const before = placed[index - 1];
    const { segment } = item.level;
    if (before === undefined || before.level.segment === segment) return [];
    return [{ x: (before.right + item.left) / 2, segment, before: before.level.segment }];
  });
  const uprights = breaks.map(({ x, segment, before }, index) => {
    const next = breaks[index + 1]?.x;
    return segmentBreak(x, segment, area, language, next === undefined ? { before } : { before, next });
  });
  const fields = placed.map((item) => field(item, scale, area, language));
  return tag("g", { class: "fields" }, ...uprights, ...fields);
}

/** The levels themselves with their numbers, drawn over the samples. */
export function drawLevelLines(
  placed: readonly PlacedLevel[],
  scale: ValueScale,
  language: Language,
): string {
  const levels = placed.map(({ level }) => level);
  const known = placed.flatMap((item) => {
    const { estimate } = item.level;
    return estimate === null ? [] : [{ ...item, y: scale.position(estimate) }];
  });
  const lines = known.map(({ left, right, y }) => levelLine(left, right, y));
  const numbers = known.map(({ level, left, right, middle, y }) => {
    const value = labelEstimate(level, language, levels);
    return right - left > textWidth(value) ? haloText(middle, y - 6, value) : "";
  });
  return tag("g", { class: "levels" }, ...lines, ...numbers);
}

function field(
  { level, left, right, middle }: PlacedLevel,
  scale: ValueScale,
  area: Area,
  language: Language,
): string {
  const words = CHART_WORDS[language];
  const hover = tag(
    "title",
    {},
    escapeMarkup(`${level.label}: ${labelInterval(level, language, words.noLevel)}`),
  );
  if (level.upper === null) {
    if (level.estimate !== null) return tag("g", { class: "period" }, hover);
    const reason = level.reason ?? words.tooFew;
    const shown = right - left > textWidth(reason, 11) ? reason : "–";
    return tag(
      "g",
      { class: "period" },
      hover,
      textAt(middle, area.bottom - 6, shown, { "text-anchor": "middle", "font-size": 11 }),
    );
  }
  const high = scale.position(level.upper);
  const low = scale.position(level.lower ?? scale.minimum);
  const box = intervalBox(
    { x: left, y: high, width: right - left, height: Math.max(1, low - high) },
    level.kind,
  );
  const cut = level.upper > scale.maximum * 1.0001;
  const beyond = `${words.beyond} ${labelNumber(level.upper, language)}`;
  return tag(
    "g",
    { class: "period" },
    hover,
    box,
    cut ? cutEdge({ left, right, middle }, area.top, beyond) : "",
  );
}

/** Text that stays readable over dots: the page's background is painted behind its letters. */
function haloText(x: number, y: number, words: string): string {
  return textAt(x, y, words, {
    class: "halo",
    "text-anchor": "middle",
    "font-weight": 600,
    stroke: "#ffffff",
    "stroke-width": 3.5,
    "stroke-linejoin": "round",
    "paint-order": "stroke",
  });
}

function cutEdge(item: Pick<PlacedLevel, "left" | "right" | "middle">, top: number, words: string): string {
  const { middle, left, right } = item;
  const arrow = tag("path", {
    d: `M${middle - 4},${top - 2}L${middle + 4},${top - 2}L${middle},${top - 8}Z`,
  });
  return right - left > textWidth(words, 10)
    ? arrow + textAt(middle, top + 12, words, { "text-anchor": "middle", "font-size": 10 })
    : arrow;
}
