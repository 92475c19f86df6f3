import { findBiomarker } from "../biomarkers/index.ts";
import { highestUsual } from "../quality/index.ts";
import { csvCell } from "./csv-cell.ts";

/** A residue as the rows of one name share it. */
export interface BiomarkerEntry {
  readonly name: string;
  /** Number of the residue, the same for all its names. */
  readonly index: number;
  /** The name as a row of loads prints it. */
  readonly text: Uint8Array;
  /** Highest usual concentration, ng/L. */
  readonly highest: number;
}

/** Residues that one table can tell apart. */
export const MOST_BIOMARKERS = 64;
const LONGEST_NAME = 60;

interface Spelling {
  readonly bytes: Uint8Array;
  readonly entry: BiomarkerEntry | null;
}

/** Finds the catalogue's residue that the bytes at a position name; null for unknown names and sums. */
export function biomarkerTable(): (bytes: Uint8Array, from: number, to: number) => BiomarkerEntry | null {
  const spellings = new Map<number, Spelling[]>();
  const byName = new Map<string, BiomarkerEntry>();
  const make = (written: Uint8Array): BiomarkerEntry | null => {
    const text = new TextDecoder().decode(written);
    const name = isPlain(text) ? findBiomarker(text)?.name : undefined;
    if (name === undefined || (byName.size === MOST_BIOMARKERS && !byName.has(name))) return null;
    const entry = byName.get(name) ?? {
      name,
      index: byName.size,
      text: csvCell(name),
      highest: highestUsual(name),
    };
    byName.set(name, entry);
    return entry;
  };
  let last: Spelling[] = [];
  let lastHash = -1;
  return (bytes, from, to) => {
    if (to - from > LONGEST_NAME) return null;
    let hash = to - from;
    for (let at = from; at < to; at++) hash = (Math.imul(hash, 31) + (bytes[at] ?? 0)) | 0;
    if (hash !== lastHash) {
      lastHash = hash;
      last = spellings.get(hash) ?? [];
      if (last.length === 0) spellings.set(hash, last);
    }
    for (const spelling of last) if (isSame(spelling.bytes, bytes, from, to)) return spelling.entry;
    const written = bytes.slice(from, to);
    const spelling = { bytes: written, entry: make(written) };
    last.push(spelling);
    return spelling.entry;
  };
}

/** The letters of English are tried alone first: a class of all letters takes long to make. */
function isPlain(text: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9 ()-]*$/.test(text) || /^[\p{L}\p{N}][\p{L}\p{N} ()-]*$/u.test(text);
}

function isSame(known: Uint8Array, bytes: Uint8Array, from: number, to: number): boolean {
  if (known.length !== to - from) return false;
  for (let at = 0; at < known.length; at++) if (known[at] !== bytes[from + at]) return false;
  return true;
}
