import type { Area } from "./area.ts";
import { textAt } from "./svg.ts";
import { wrapText } from "./wrap-text.ts";

/** A sentence in the upper middle of an otherwise empty field; nothing when it is empty. */
export function remarkAt(area: Area, words: string): string {
  if (words === "") return "";
  const [middle, width] = [(area.left + area.right) / 2, area.right - area.left];
  return wrapText(words, width)
    .map((line, index) =>
      textAt(middle, area.top + 16 + 16 * index, line, {
        class: "halo",
        "text-anchor": "middle",
        stroke: "#ffffff",
        "stroke-width": 3.5,
        "stroke-linejoin": "round",
        "paint-order": "stroke",
      }),
    )
    .join("");
}
