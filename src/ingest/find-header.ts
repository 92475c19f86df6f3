import { headerKey } from "./header-name.ts";
import { isKnownHeader } from "./known-header.ts";
import { readNumber } from "./read-number.ts";
import type { Cell } from "./table.ts";

/** Headers are looked for in so many rows from the top. */
const DEEPEST = 60;

/**
 * Index of the header among the rows: the first with the most column names we know (at least two, or all of its
 * cells); else the first full row without numbers. `extra` are names from a mapping. -1 when there is none.
 */
export function findHeader(rows: readonly (readonly Cell[])[], extra: readonly string[] = []): number {
  const wanted = new Set(extra.map(headerKey));
  const top = rows.slice(0, DEEPEST);
  let best = -1;
  let most = 0;
  top.forEach((cells, index) => {
    const texts = cells.map((cell) => String(cell).trim()).filter((text) => text !== "");
    const known = texts.filter((text) => isKnownHeader(text) || wanted.has(headerKey(text))).length;
    const enough = known >= 2 || (known > 0 && known === texts.length);
    if (enough && known > most) {
      most = known;
      best = index;
    }
  });
  return best >= 0 ? best : firstFullRowOfWords(top);
}

function firstFullRowOfWords(rows: readonly (readonly Cell[])[]): number {
  const widths = rows.map((cells) => cells.filter((cell) => String(cell).trim() !== "").length);
  const widest = Math.max(0, ...widths);
  if (widest === 0) return -1;
  return rows.findIndex(
    (cells, index) =>
      widths[index] === widest &&
      cells.every((cell) => typeof cell === "string" && readNumber(cell, ".") === null),
  );
}
