import { readSync } from "node:fs";
import { rowCells, sameBytes, splitRow } from "../stream/index.ts";
import type { PlainHead } from "./head-of.ts";

const LINE_FEED = 10;
/** A row of a plain table is shorter. */
const LONGEST_ROW = 40_000;
const BLOCK = 262_144;

/** Where a file is cut: bytes of whole sites, from a position to the one before another. */
export interface ByteRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Cuts the rows of a file (descriptor, size in bytes) where one site ends and the next begins, each about `step` bytes.
 * Each row lies in exactly one range. Null in place of a range that cannot be cut: a row without end.
 */
export function* siteSeams(
  file: number,
  size: number,
  { header, site, length }: PlainHead,
  step: number,
): Generator<ByteRange | null, void, undefined> {
  let from = length;
  while (from < size) {
    const to = from + step >= size ? size : seamAfter(file, size, from, from + step, header.length, site);
    if (to === null) {
      yield null;
      return;
    }
    yield { from, to };
    from = to;
  }
}

/** The start of the first row that begins at or after a position and names another site than the row before it. */
function seamAfter(
  file: number,
  size: number,
  lowest: number,
  position: number,
  width: number,
  site: number,
): number | null {
  const start = Math.max(lowest, position - LONGEST_ROW);
  const cells = rowCells(width);
  for (let reach = LONGEST_ROW + BLOCK; ; reach *= 4) {
    const bytes = Buffer.alloc(Math.min(reach, size - start));
    const got = readSync(file, bytes, 0, bytes.length, start);
    const rows = bytes.subarray(0, got);
    const last = rows.lastIndexOf(LINE_FEED, position - start - 1);
    const before = last <= 0 ? -1 : rows.lastIndexOf(LINE_FEED, last - 1);
    if (before < 0 && start > lowest) return null;
    let at = before + 1;
    splitRow(rows, at, cells);
    const [from, to] = [cells.starts[site] ?? 0, cells.ends[site] ?? 0];
    for (at = cells.next; at < rows.length; at = cells.next) {
      splitRow(rows, at, cells);
      const isWhole = rows[cells.next - 1] === LINE_FEED || start + rows.length >= size;
      if (!isWhole) break;
      if (!sameBytes(rows, from, to, cells.starts[site] ?? 0, cells.ends[site] ?? 0)) return start + at;
    }
    if (start + got >= size) return size;
  }
}
