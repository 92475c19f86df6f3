import { plainRow } from "./plain-row.ts";
import { sameBytes } from "./same-bytes.ts";
import { rowCells, splitRow } from "./split-row.ts";

/** What some whole rows of a table promise. */
export interface Survey {
  /** Runs of rows of one site, in their order, with the rows and bytes before each. */
  readonly sites: readonly { readonly name: string; readonly before: number; readonly at: number }[];
  readonly rows: number;
  /** The first row that cannot be read without the others: how many rows come before it, and why. */
  readonly odd: { readonly before: number; readonly what: string } | null;
}

/** Looks through rows (UTF-8, no header) of a table of `width` columns whose site stands in column `site`. */
export function surveyRows(bytes: Uint8Array, width: number, site: number): Survey {
  const cells = rowCells(width);
  const sites: { name: string; before: number; at: number }[] = [];
  let [start, end] = [0, -1];
  let rows = 0;
  for (let at = 0; at < bytes.length; rows += 1) {
    const rowStart = at;
    splitRow(bytes, at, cells);
    if (cells.count !== width || cells.next - at > LONGEST || isDoubtful(bytes, at, cells.next)) {
      const what = whatIsOdd(bytes.subarray(at, cells.next), width);
      if (what !== null) return { sites, rows, odd: { before: rows, what } };
    }
    at = cells.next;
    const [from, to] = [cells.starts[site] ?? 0, cells.ends[site] ?? 0];
    if (sameBytes(bytes, start, end, from, to)) continue;
    [start, end] = [from, to];
    const name = new TextDecoder().decode(bytes.subarray(from, to)).trim();
    if (name !== sites.at(-1)?.name) sites.push({ name, before: rows, at: rowStart });
  }
  return { sites, rows, odd: null };
}

const LONGEST = 1000;
const [QUOTE, SLASH, RETURN, LINE_FEED, SPACE, POINT, HYPHEN] = [34, 47, 13, 10, 32, 46, 45];
/** A hyphen so early in its cell may stand behind the day of a date. */
const DAY_WIDTH = 3;

/** Whether a row holds bytes that may make it odd: signs, letters beyond ASCII, what looks like am or pm. */
function isDoubtful(bytes: Uint8Array, from: number, to: number): boolean {
  let [marks, letters, cells] = [false, 0, 0];
  for (let at = from; at < to; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === 44) {
      if (letters > 0) cells += 1;
      letters = 0;
      continue;
    }
    if (byte > SPACE) letters += 1;
    if (byte === QUOTE || byte === SLASH || byte >= 128 || byte === 0) marks = true;
    else if (byte === HYPHEN && letters <= DAY_WIDTH) marks = true;
    else if (byte === RETURN && bytes[at + 1] !== LINE_FEED) marks = true;
    else if ((byte | 32) === 109 && isHalfDay(bytes, at)) marks = true;
  }
  return marks || cells + (letters > 0 ? 1 : 0) < 2;
}

/** `m` behind `a` or `p` that itself stands behind a digit, with points and spaces between. */
function isHalfDay(bytes: Uint8Array, at: number): boolean {
  let place = at - 1;
  while (bytes[place] === SPACE || bytes[place] === POINT) place -= 1;
  const letter = (bytes[place] ?? 0) | 32;
  if (letter !== 97 && letter !== 112) return false;
  place -= 1;
  while (bytes[place] === SPACE) place -= 1;
  const digit = bytes[place] ?? 0;
  return (digit >= 48 && digit <= 57) || digit >= 128;
}

function whatIsOdd(bytes: Uint8Array, width: number): string | null {
  try {
    const line = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    const found = plainRow(line.replace(/\r?\n$/, ""), width);
    return typeof found === "string" ? found : null;
  } catch {
    return "bytes that are not UTF-8";
  }
}
