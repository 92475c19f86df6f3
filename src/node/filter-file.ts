import { closeSync, fstatSync, openSync, statSync } from "node:fs";
import type { StudySettingsInput } from "../ingest/index.ts";
import type { CsvOptions } from "../report/index.ts";
import type { Shard } from "../samples/index.ts";
import type { ByteReading, Survey } from "../stream/index.ts";
import { headOf } from "./head-of.ts";
import { type LoadsFilter, loadsFilter, type ReadChunk } from "./loads-filter.ts";
import { bytePlan, isFilterable } from "./loads-road.ts";
import { bytesAt, type RangeJob, rangeReader } from "./range-reading.ts";
import { type ByteRange, siteSeams } from "./site-seams.ts";

/** Answers a question about ranges of a file, in their order; threads may stand behind it. */
export interface RangePool {
  survey(ranges: Iterable<ByteRange>): AsyncIterable<Survey>;
  read(ranges: Iterable<ByteRange>): AsyncIterable<ByteReading>;
  close(): void;
}

/** What can be chosen for `filterFile`. */
export interface FilterFileOptions {
  /** Name for messages. */
  readonly file: string;
  readonly today?: string;
  readonly csv?: CsvOptions;
  /** Only the sites of this shard. @defaultValue all */
  readonly shard?: Shard | null;
  /** Makes what answers about ranges, or null for this thread. @defaultValue this thread */
  readonly pool?: (job: RangeJob) => RangePool | null | Promise<RangePool | null>;
  /** Bytes of a range. @defaultValue 250 000 */
  readonly rangeBytes?: number;
  /** Files from this size on are read in ranges, whatever their rows. @defaultValue 8 000 000 bytes */
  readonly large?: number;
  /** Files without a byte road are a filter from this size on. @defaultValue 100 000 000 bytes */
  readonly tooLargeToHold?: number;
}

const HEAD_BYTES = 65_536;

/**
 * The loads of a plain tidy file that is sorted by site as a filter, in the memory of a few sites: it is read twice, the
 * first time to see that every row keeps the promise. Null where the whole is needed. Settings as `parseSettings` gives.
 * @throws what the file system throws for a file that cannot be opened.
 */
export async function filterFile(
  path: string,
  settings: StudySettingsInput,
  options: FilterFileOptions,
): Promise<LoadsFilter | null> {
  // A named pipe gives its bytes to whoever opens it first.
  if (!isFilterable(settings) || !statSync(path).isFile()) return null;
  const { csv = {}, today, shard = null, large = 8_000_000, tooLargeToHold = 100_000_000 } = options;
  const { rangeBytes = 250_000 } = options;
  const file = openSync(path, "r");
  let isKept = false;
  try {
    const { size } = fstatSync(file);
    const head = headOf(bytesAt(file, { from: 0, to: Math.min(size, HEAD_BYTES) }));
    if (head === null || size === head.length) return null;
    const plan = bytePlan(head.header, settings, today === undefined ? {} : { today }, csv);
    if (size < (plan === null ? tooLargeToHold : large)) {
      if (plan === null) return null;
      const context = { head, settings, file: options.file, today, csv };
      const readings = atOnce({ path, head, plan, shard }, { from: head.length, to: size });
      return readings === null ? null : loadsFilter(context, chunksOf(readings, file, []));
    }
    const job = { path, head, plan, shard };
    const pool = (await options.pool?.(job)) ?? inThisThread(job);
    const ranges = await soundRanges(pool, siteSeams(file, size, head, rangeBytes));
    if (ranges === null) {
      pool.close();
      return null;
    }
    isKept = true;
    const close = (): void => {
      pool.close();
      closeSync(file);
    };
    const chunks = chunksOf(pool.read(ranges), file, ranges);
    const context = { head, settings, file: options.file, today, csv };
    const filter = loadsFilter(context, chunks);
    return { ...filter, parts: closedAfter(filter.parts, close) };
  } finally {
    if (!isKept) closeSync(file);
  }
}

/** A short file that the byte road does whole, or null. */
function atOnce(job: RangeJob, range: ByteRange): AsyncIterable<ByteReading> | null {
  const reader = rangeReader(job);
  try {
    const { odd, sites } = reader.survey(range);
    if (odd !== null || !areDistinct(sites.map(({ name }) => name))) return null;
    const reading = reader.read(range);
    return reading.parts.every(({ csv }) => csv !== null) ? single(reading) : null;
  } finally {
    reader.close();
  }
}

async function* single(reading: ByteReading): AsyncGenerator<ByteReading> {
  yield reading;
}

/** Every range, when all rows are plain and no site comes back; else null. */
async function soundRanges(
  pool: RangePool,
  seams: Iterable<ByteRange | null>,
): Promise<readonly ByteRange[] | null> {
  const ranges: ByteRange[] = [];
  for (const range of seams) {
    if (range === null) return null;
    ranges.push(range);
  }
  const seen = new Set<string>();
  for await (const { sites, odd } of pool.survey(ranges)) {
    if (odd !== null) return null;
    for (const { name } of sites) {
      if (seen.has(name)) return null;
      seen.add(name);
    }
  }
  return ranges;
}

async function* chunksOf(
  readings: AsyncIterable<ByteReading>,
  file: number,
  ranges: readonly ByteRange[],
): AsyncGenerator<ReadChunk> {
  let before = 1;
  let index = 0;
  for await (const reading of readings) {
    const start = ranges[index]?.from ?? 0;
    yield { reading, before, bytesOf: (from, to) => bytesAt(file, { from: start + from, to: start + to }) };
    before += reading.rows;
    index += 1;
  }
}

function areDistinct(names: readonly string[]): boolean {
  return new Set(names).size === names.length;
}

async function* closedAfter(
  parts: AsyncGenerator<Uint8Array>,
  close: () => void,
): AsyncGenerator<Uint8Array> {
  try {
    yield* parts;
  } finally {
    close();
  }
}

/** Without threads: each range in turn. */
function inThisThread(job: RangeJob): RangePool {
  const reader = rangeReader(job);
  return {
    async *survey(ranges) {
      for (const range of ranges) yield reader.survey(range);
    },
    async *read(ranges) {
      for (const range of ranges) yield reader.read(range);
    },
    close: reader.close,
  };
}
