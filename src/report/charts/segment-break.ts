import type { Area } from "./area.ts";
import { fitText } from "./fit-text.ts";
import { escapeMarkup, tag, textAt } from "./svg.ts";
import { textWidth } from "./text-width.ts";

/** A dotted upright where a new segment (another laboratory, method, ...) begins, with its name at the top. */
export function segmentBreak(x: number, segment: string, area: Area): string {
  const widest = Math.max(x - area.left, area.right - x) - 6;
  const words = fitText(segment, widest, 10);
  const late = x + textWidth(words, 10) > area.right;
  return tag(
    "g",
    { class: "break" },
    tag("title", {}, escapeMarkup(segment)),
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
