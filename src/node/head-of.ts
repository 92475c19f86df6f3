import { plainHeader, surveyRows } from "../stream/index.ts";

const LINE_FEED = 10;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/** The first line of a plain tidy table. */
export interface PlainHead {
  readonly header: readonly string[];
  /** Column of the site, from 0. */
  readonly site: number;
  /** Bytes of the header, its line end and a byte order mark among them. */
  readonly length: number;
}

/** The header of a table, if its first bytes hold a whole one and it is a plain one. */
export function headOf(bytes: Uint8Array): PlainHead | null {
  const end = bytes.indexOf(LINE_FEED);
  if (end < 0) return null;
  const start = BYTE_ORDER_MARK.every((byte, at) => bytes[at] === byte) ? BYTE_ORDER_MARK.length : 0;
  const line = new TextDecoder().decode(bytes.subarray(start, end)).replace(/\r$/, "");
  const header = plainHeader(line);
  return header === null ? null : { header, site: header.indexOf("site"), length: end + 1 };
}

/** Whether some first whole rows keep the promise of a plain table that is sorted by site. */
export function isPlain(bytes: Uint8Array, { header, site, length }: PlainHead): boolean {
  const { sites, odd } = surveyRows(bytes.subarray(length), header.length, site);
  return odd === null && sites.length > 0 && new Set(sites.map(({ name }) => name)).size === sites.length;
}
