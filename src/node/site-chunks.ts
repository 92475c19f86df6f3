import { lastSiteStart } from "../stream/index.ts";
import type { PlainHead } from "./head-of.ts";

const LINE_FEED = 10;
/** A row is no longer: what comes without line ends is not gathered beyond it. */
const LONGEST_ROW = 1_000_000;

/** Rows of whole sites, with the rows of the table before them (its header not counted). */
export interface SiteChunk {
  readonly bytes: Uint8Array;
  readonly before: number;
}

/** Cuts a stream, its header taken off, where one site ends and the next begins; about `size` bytes each. */
export async function* siteChunks(
  stream: AsyncIterable<Uint8Array>,
  { header, site, length }: PlainHead,
  size: number,
): AsyncGenerator<SiteChunk> {
  let kept: Uint8Array[] = [];
  let gathered = 0;
  let skip = length;
  let before = 0;
  let wanted = size;
  for await (const piece of stream) {
    const bytes = piece.subarray(Math.min(skip, piece.length));
    skip -= piece.length - bytes.length;
    if (bytes.length === 0) continue;
    kept.push(bytes);
    gathered += bytes.length;
    if (gathered < wanted) continue;
    const all = Buffer.concat(kept);
    const end = all.lastIndexOf(LINE_FEED) + 1;
    const cut = end === 0 ? 0 : lastSiteStart(all.subarray(0, end), header.length, site);
    // A site longer than that, or a row without end, is gathered further.
    const isEndless = cut === 0 && all.length - end > LONGEST_ROW;
    if (cut > 0 || isEndless) {
      const whole = all.subarray(0, isEndless ? all.length : cut);
      yield { bytes: whole, before };
      before += linesIn(whole);
    }
    const rest = all.subarray(isEndless ? all.length : cut);
    kept = [rest];
    gathered = rest.length;
    wanted = Math.max(size, 2 * gathered);
  }
  if (gathered > 0) yield { bytes: Buffer.concat(kept), before };
}

function linesIn(bytes: Uint8Array): number {
  let lines = 0;
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) lines += 1;
  return lines;
}
