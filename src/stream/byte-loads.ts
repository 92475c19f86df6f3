import { inShard } from "../samples/index.ts";
import type { ByteLoadsOptions } from "./byte-loads-options.ts";
import { outBytes } from "./out-bytes.ts";
import type { PlainColumns } from "./plain-columns.ts";
import { rowWriter } from "./row-writer.ts";
import { sameBytes } from "./same-bytes.ts";
import { siteName } from "./site-name.ts";
import { rowCells, splitRow } from "./split-row.ts";

/** A stretch of whole sites: its loads as CSV bytes, or null where the rows need the reader of record. */
export interface BytePart {
  readonly csv: Uint8Array | null;
  /** The stretch in the bytes that were given. */
  readonly from: number;
  readonly to: number;
  /** Rows before it. */
  readonly before: number;
}

/** What became of some bytes. */
export interface ByteReading {
  readonly parts: readonly BytePart[];
  /** The sites in their order, with the rows before each. */
  readonly sites: readonly { readonly name: string; readonly before: number }[];
  readonly rows: number;
}

/** Stretches for the reader of record are not gathered beyond this. */
const MOST_BYTES = 1_000_000;

/**
 * Makes a function from the rows of whole sites of a plain tidy table (UTF-8, no header; ng/L, m3/d, persons) to the
 * rows of `loads` (mg/d/1000 inhabitants), byte for byte those of the reader of record. A site is done here only
 * when each of its rows is plain and no check could have a word to say of any; any other is given back unread.
 */
export function byteLoads(
  columns: PlainColumns,
  options: ByteLoadsOptions,
): (bytes: Uint8Array) => ByteReading {
  const cells = rowCells(columns.width);
  const writer = rowWriter(columns, options);
  const out = outBytes();
  const { shard = null } = options;
  return (bytes) => {
    out.rewind(0);
    const parts: BytePart[] = [];
    const sites: { name: string; before: number }[] = [];
    let rows = 0;
    let kept = { from: 0, before: 0, out: 0 };
    const keep = (to: number): void => {
      if (to === kept.from) return;
      parts.push({ csv: out.slice(kept.out), from: kept.from, to, before: kept.before });
    };
    for (let at = 0; at < bytes.length; ) {
      const first = { at, rows, out: out.length() };
      splitRow(bytes, at, cells);
      const [start, end] = siteCell();
      const { name, text } = siteName(bytes.subarray(start, end));
      sites.push({ name, before: rows });
      const isOwn = shard === null || inShard(name, shard);
      let calm = isOwn && text !== null;
      if (text !== null) writer.begin(name, text);
      for (;;) {
        calm = calm && writer.write(bytes, cells, out);
        rows += 1;
        at = cells.next;
        if (at >= bytes.length) break;
        splitRow(bytes, at, cells);
        const [next, nextEnd] = siteCell();
        if (!sameBytes(bytes, start, end, next, nextEnd)) break;
      }
      if (calm && writer.isCalm()) continue;
      out.rewind(first.out);
      keep(first.at);
      const last = parts.at(-1);
      if (!isOwn) {
        kept = { from: at, before: rows, out: out.length() };
        continue;
      }
      if (last !== undefined && last.csv === null && last.to === first.at && at - last.from < MOST_BYTES)
        parts[parts.length - 1] = { ...last, to: at };
      else parts.push({ csv: null, from: first.at, to: at, before: first.rows });
      kept = { from: at, before: rows, out: out.length() };
    }
    keep(bytes.length);
    return { parts, sites, rows };
  };

  /** A row without that many cells has an empty site; the reader of record refuses it. */
  function siteCell(): readonly [number, number] {
    if (cells.count <= columns.site) return [0, 0];
    return [cells.starts[columns.site] ?? 0, cells.ends[columns.site] ?? 0];
  }
}
