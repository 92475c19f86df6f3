import { sameBytes } from "./same-bytes.ts";
import { rowCells, splitRow } from "./split-row.ts";

const LINE_FEED = 10;

/**
 * Where the last site of some rows begins: the start of the first row of the run that reaches the last whole row. 0
 * when all rows belong to one site. `site` is the position of its column, `width` the number of columns.
 */
export function lastSiteStart(bytes: Uint8Array, width: number, site: number): number {
  const cells = rowCells(width);
  let at = startOfRow(bytes, bytes.lastIndexOf(LINE_FEED));
  splitRow(bytes, at, cells);
  const [from, to] = [cells.starts[site] ?? 0, cells.ends[site] ?? 0];
  while (at > 0) {
    const before = startOfRow(bytes, at - 1);
    splitRow(bytes, before, cells);
    if (!sameBytes(bytes, from, to, cells.starts[site] ?? 0, cells.ends[site] ?? 0)) return at;
    at = before;
  }
  return 0;
}

/** The start of the row whose line feed stands at a position. */
function startOfRow(bytes: Uint8Array, lineFeed: number): number {
  return lineFeed <= 0 ? 0 : bytes.lastIndexOf(LINE_FEED, lineFeed - 1) + 1;
}
