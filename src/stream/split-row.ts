const COMMA = 44;
const LINE_FEED = 10;
const RETURN = 13;

/** The cells of one row, as positions in the bytes: cell `i` runs from `starts[i]` to `ends[i]`. */
export interface RowCells {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Cells of the row; more than fit are counted, not kept. */
  count: number;
  /** Position behind the row's line end. */
  next: number;
}

/** Room for the cells of rows of this width. */
export function rowCells(width: number): RowCells {
  return { starts: new Int32Array(width), ends: new Int32Array(width), count: 0, next: 0 };
}

/** Splits the row at a position at its commas, up to LF or CRLF or the end of the bytes. */
export function splitRow(bytes: Uint8Array, from: number, cells: RowCells): void {
  const { starts, ends } = cells;
  const { length } = bytes;
  let count = 0;
  let start = from;
  let at = from;
  for (; at < length; at++) {
    const byte = bytes[at];
    if (byte === LINE_FEED) break;
    if (byte !== COMMA) continue;
    if (count < starts.length) {
      starts[count] = start;
      ends[count] = at;
    }
    count += 1;
    start = at + 1;
  }
  if (count < starts.length) {
    starts[count] = start;
    ends[count] = at > start && bytes[at - 1] === RETURN ? at - 1 : at;
  }
  cells.count = count + 1;
  cells.next = Math.min(length, at + 1);
}
