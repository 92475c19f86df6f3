import type { Verdict } from "../../compare/index.ts";
import { OKABE_ITO } from "./palette.ts";
import { tag, textAt } from "./svg.ts";
import { textWidth } from "./text-width.ts";

/** The change, said on the chart: a sign and words. */
export interface ChangeBadge {
  readonly verdict: Verdict;
  readonly words: string;
}

const HEIGHT = 22;

/** Width of a badge in pixels. */
export function badgeWidth(badge: ChangeBadge): number {
  return textWidth(badge.words, 12, true) + 34;
}

/** Draws the badge with its right edge at `right`. */
export function drawBadge(badge: ChangeBadge, right: number, top: number): string {
  const width = badgeWidth(badge);
  const x = right - width;
  const colour = COLOURS[badge.verdict];
  return tag(
    "g",
    { class: "badge" },
    tag("rect", {
      x: x + 0.5,
      y: top + 0.5,
      width: width - 1,
      height: HEIGHT - 1,
      rx: 4,
      fill: colour,
      "fill-opacity": 0.1,
      stroke: colour,
    }),
    tag("path", { d: SIGNS[badge.verdict](x + 14, top + HEIGHT / 2), fill: colour }),
    textAt(x + 25, top + 15, badge.words, { "font-weight": 600 }),
  );
}

const COLOURS: Readonly<Record<Verdict, string>> = {
  increase: OKABE_ITO.vermillion,
  decrease: OKABE_ITO.blue,
  "no certain change": "#767676",
  "too few samples": "#767676",
  "not comparable": "#767676",
};

const SIGNS: Readonly<Record<Verdict, (x: number, y: number) => string>> = {
  increase: (x, y) => `M${x - 5},${y + 4}L${x + 5},${y + 4}L${x},${y - 5}Z`,
  decrease: (x, y) => `M${x - 5},${y - 4}L${x + 5},${y - 4}L${x},${y + 5}Z`,
  "no certain change": (x, y) => `M${x - 5},${y - 1.5}h10v3h-10Z`,
  "too few samples": (x, y) => `M${x - 5},${y - 1.5}h10v3h-10Z`,
  "not comparable": (x, y) => `M${x - 5},${y - 1.5}h4v3h-4ZM${x + 1},${y - 1.5}h4v3h-4Z`,
};
