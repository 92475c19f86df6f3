import type { Language } from "../texts/language.ts";
import { segmentText } from "../texts/segment-text.ts";
import type { Area } from "./area.ts";
import { fitText } from "./fit-text.ts";
import { escapeMarkup, tag, textAt } from "./svg.ts";
import { textWidth } from "./text-width.ts";

/** What stands on both sides of a break. */
interface BreakBeside {
  /** The segment before: only what differs from it is told at the upright. */
  readonly before?: string;
  /** Where the next break stands, in pixels: the name must not run into it. */
  readonly next?: number;
}

/** Less is no word. */
const NARROWEST_NAME = 24;

/**
 * A dotted upright where a new segment (another laboratory, method, ...) begins, with its name at the top, as far as
 * there is room; the whole name shows where the upright is pointed at.
 */
export function segmentBreak(
  x: number,
  segment: string,
  area: Area,
  language: Language,
  { before = "", next }: BreakBeside = {},
): string {
  const told = segmentText(segment, language);
  const widest = next === undefined ? Math.max(x - area.left, area.right - x) - 6 : Math.max(0, next - x - 8);
  const name = segmentText(changedParts(segment, before), language);
  const words = widest < NARROWEST_NAME ? "" : fitText(name, widest, 10);
  const late = next === undefined && x + textWidth(words, 10) > area.right;
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
    words === ""
      ? ""
      : textAt(late ? x - 4 : x + 4, area.top + 4, words, {
          "font-size": 10,
          "text-anchor": late ? "end" : "start",
        }),
  );
}

/** The parts of a label, like `laboratory=B`, that the segment before did not have; the whole label where none is new. */
function changedParts(segment: string, before: string): string {
  const partsOf = (label: string): readonly string[] => label.split(/,(?=[a-z]+=)/);
  const known = partsOf(before);
  return (
    partsOf(segment)
      .filter((part) => !known.includes(part))
      .join(",") || segment
  );
}
