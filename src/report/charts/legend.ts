import { fitText } from "./fit-text.ts";
import { textAt } from "./svg.ts";
import { textWidth } from "./text-width.ts";

/** A mark, drawn around (x, y) in a field 18 pixels wide, and what it means. */
export interface LegendItem {
  readonly words: string;
  mark(x: number, y: number): string;
}

/** A legend with the height it takes. */
export interface Legend {
  readonly height: number;
  draw(top: number): string;
}

const ROW = 18;
const FIELD = 22;
const GAP = 16;

/** Lays items out in rows that fit the width. */
export function legend(items: readonly LegendItem[], width: number): Legend {
  const placed: { readonly item: LegendItem; readonly x: number; readonly row: number }[] = [];
  let [x, row] = [0, 0];
  for (const whole of items) {
    const item = { ...whole, words: fitText(whole.words, width - FIELD, 11) };
    const wide = FIELD + textWidth(item.words, 11);
    if (x > 0 && x + wide > width) [x, row] = [0, row + 1];
    placed.push({ item, x, row });
    x += wide + GAP;
  }
  return {
    height: items.length === 0 ? 0 : (row + 1) * ROW,
    draw: (top) =>
      placed
        .map(({ item, x: left, row: line }) => {
          const y = top + line * ROW + ROW / 2;
          return item.mark(left + 9, y) + textAt(left + FIELD, y + 4, item.words, { "font-size": 11 });
        })
        .join(""),
  };
}
