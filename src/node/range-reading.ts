import { closeSync, openSync, readSync } from "node:fs";
import type { Shard } from "../samples/index.ts";
import { type ByteReading, type Survey, surveyRows } from "../stream/index.ts";
import type { PlainHead } from "./head-of.ts";
import type { BytePlan } from "./loads-road.ts";
import { chunkReader } from "./read-chunk.ts";
import type { ByteRange } from "./site-seams.ts";

/** What a thread is sent once: the file and how it is read. */
export interface RangeJob {
  readonly path: string;
  readonly head: PlainHead;
  readonly plan: BytePlan | null;
  readonly shard: Shard | null;
}

/** What may be asked of a range. */
export interface RangeReader {
  survey(range: ByteRange): Survey;
  read(range: ByteRange): ByteReading;
  close(): void;
}

/** Opens the file of a job for questions about its ranges. */
export function rangeReader({ path, head, plan, shard }: RangeJob): RangeReader {
  const file = openSync(path, "r");
  const read = chunkReader(head, plan, shard);
  let room = new Uint8Array();
  // Nothing that is given back holds on to the bytes that were read.
  const bytesOf = (range: ByteRange): Uint8Array => {
    const length = range.to - range.from;
    if (room.length < length) room = new Uint8Array(2 * length);
    return bytesAt(file, range, room.subarray(0, length));
  };
  return {
    survey: (range) => surveyRows(bytesOf(range), head.header.length, head.site),
    read: (range) => read(bytesOf(range)),
    close: () => closeSync(file),
  };
}

/** The bytes of a range of an open file, read into `bytes`; fewer where the file has become shorter. */
export function bytesAt(
  file: number,
  { from, to }: ByteRange,
  bytes: Uint8Array = new Uint8Array(to - from),
): Uint8Array {
  for (let got = 0; got < bytes.length; ) {
    const more = readSync(file, bytes, got, bytes.length - got, from + got);
    if (more === 0) return bytes.subarray(0, got);
    got += more;
  }
  return bytes;
}
