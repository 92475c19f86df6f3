import type { Language } from "../texts/language.ts";
import { segmentText } from "../texts/segment-text.ts";
import type { Area } from "./area.ts";
import { fitText } from "./fit-text.ts";
import { escapeMarkup, tag, textAt } from "./svg.ts";
import { textWidth } from "./text-width.ts";

/** A dotted upright where a new segment (another laboratory, method, ...) begins, with its name at the top. */
export function segmentBreak(x: number, segment: string, area: Area, language: Language): string {
  const told = segmentText(segment, language);
  const widest = Math.max(x - area.left, area.right - x) - 6;
  const words = fitText(told, widest, 10);
  const late = x + textWidth(words, 10) > area.right;
  return tag(
    "g",
    { class: "break" },
    tag("title", {}, escapeMarkup(told)),
    tag("line", {
      x1: x,
      x2: x,
      y1: area.top - 4,
      y2: area.bottom,
      stroke: "currentColor",
      "stroke-dasharray": "1 3",
    }),
    textAt(late ? x - 4 : x + 4, area.top + 4, words, {
      "font-size": 10,
      "text-anchor": late ? "end" : "start",
    }),
  );
}
