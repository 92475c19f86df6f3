import { issueError } from "../base/index.ts";
import type { StudySettingsInput } from "../ingest/index.ts";
import { headOf, isPlain } from "./head-of.ts";
import { type LoadsFilter, loadsFilter, type ReadChunk } from "./loads-filter.ts";
import { bytePlan, isFilterable } from "./loads-road.ts";
import { chunkReader } from "./read-chunk.ts";
import { siteChunks } from "./site-chunks.ts";
import type { StreamLoadsOptions } from "./stream-loads-options.ts";

const LINE_FEED = 10;
/** Rows so long that the beginning grows beyond this are no plain table. */
const JUDGED_BYTES = 50_000_000;

/** A stream that was judged: a filter, or what it was before. */
export type JudgedStream =
  | { readonly filter: LoadsFilter }
  | { readonly filter: null; readonly stream: AsyncIterable<Uint8Array> };

/**
 * The CSV of `loads` (mg/d/1000 inhabitants, ng/L, m3/d) in UTF-8 for a laboratory's table that comes as a stream, byte
 * for byte that of `loads(await readFiles(...))`. A plain tidy table that is sorted by site is a filter: it needs the
 * memory of one site. Judged by its first rows, any other is read whole, because the whole is needed to decide the
 * notation of a column, to learn from replicates and quality control, and to compare a sample with its site's others.
 * @throws WbeError `STREAM_CONTRADICTED` (exit 3) when a later row takes back what the first ones promised.
 */
export async function* streamLoads(
  stream: AsyncIterable<Uint8Array>,
  settings: StudySettingsInput = {},
  options: StreamLoadsOptions = {},
): AsyncGenerator<Uint8Array> {
  const checked = await checkedSettings(settings);
  const judged = await judgeStream(stream, checked, options);
  if (judged.filter === null) {
    const { wholeLoads } = await import("./whole-loads.ts");
    yield await wholeLoads(judged.stream, checked, options);
  } else yield* judged.filter.parts;
}

/** The schema is only loaded where something was stated. */
async function checkedSettings(settings: StudySettingsInput): Promise<StudySettingsInput> {
  if (Object.keys(settings).length === 0) return settings;
  const { parseSettings } = await import("../ingest/index.ts");
  return parseSettings(settings);
}

/** Reads the first rows of a stream and says whether `loads` is a filter for it; settings as `parseSettings` gives them. */
export async function judgeStream(
  stream: AsyncIterable<Uint8Array>,
  settings: StudySettingsInput,
  options: StreamLoadsOptions = {},
): Promise<JudgedStream> {
  const { file = "standard input", csv = {}, today, judgedRows = 10_000, chunkBytes = 1_000_000 } = options;
  const { shard = null } = options;
  const source = stream[Symbol.asyncIterator]();
  const { first, ended } = await begin(source, judgedRows);
  const all = chained(first, source);
  const bytes = Buffer.concat(first);
  const head = isFilterable(settings) ? headOf(bytes) : null;
  if (head === null || !isPlain(ended ? bytes : wholeRows(bytes), head)) return { filter: null, stream: all };
  const plan = bytePlan(head.header, settings, today === undefined ? {} : { today }, csv);
  const read = chunkReader(head, plan, shard);
  // A short table is not worth the filter where the reader of record has to be asked anyway.
  if (ended) {
    const rows = bytes.subarray(head.length);
    const isWhole = plan !== null && read(rows).parts.every((part) => part.csv !== null);
    if (!isWhole) return { filter: null, stream: all };
  }
  const chunks = readChunks(siteChunks(all, head, chunkBytes), read);
  const context = { head, settings, file, today, csv };
  return { filter: loadsFilter(context, chunks, refuseReturning(file)) };
}

async function* readChunks(
  chunks: ReturnType<typeof siteChunks>,
  read: ReturnType<typeof chunkReader>,
): AsyncGenerator<ReadChunk> {
  for await (const { bytes, before } of chunks)
    yield { reading: read(bytes), before: before + 1, bytesOf: (from, to) => bytes.subarray(from, to) };
}

function refuseReturning(file: string): (name: string, row: number) => void {
  const seen = new Set<string>();
  return (name, row) => {
    if (seen.has(name)) {
      throw issueError(
        { code: "STREAM_CONTRADICTED", file, row, details: { what: `the site ${name} comes back` } },
        3,
      );
    }
    seen.add(name);
  };
}

function wholeRows(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(0, bytes.lastIndexOf(LINE_FEED) + 1);
}

interface Beginning {
  readonly first: readonly Uint8Array[];
  /** The stream holds no more. */
  readonly ended: boolean;
}

async function begin(source: AsyncIterator<Uint8Array>, judgedRows: number): Promise<Beginning> {
  const first: Uint8Array[] = [];
  for (let rows = 0, size = 0; rows <= judgedRows && size <= JUDGED_BYTES; ) {
    const { value, done } = await source.next();
    if (done === true) return { first, ended: true };
    first.push(value);
    size += value.length;
    for (const byte of value) if (byte === LINE_FEED) rows += 1;
  }
  return { first, ended: false };
}

async function* chained(
  head: readonly Uint8Array[],
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield* head;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}
