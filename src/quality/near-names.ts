/** A letter more, less or another in a word shorter than this makes another name: `Verk A` and `Verk B`. */
export const SHORTEST_WORD = 5;
const LETTER_BASE = 0x01000193;
const WORD_BASE = 0x2c1b3c6d;
/** Places of names below this fit beside a hash of 32 bits into one number. */
const MOST_NAMES = 2 ** 21;
/** Each letter costs a hash: what comes after so many is not looked at. */
const MOST_LETTERS = 5_000_000;

/**
 * Pairs of names, given as words, that may be one letter of one long word apart: every such pair is among them, and few
 * others. A word gives a hash of itself and of itself without each of its letters; two words one letter apart share one,
 * so sorting the hashes brings them together: O(n log n) in the letters of all names, and the pairs. Names
 * after the first 5 million letters are not looked at.
 */
export function* nearNames(names: readonly (readonly string[])[]): Generator<readonly [number, number]> {
  let letters = 0;
  const keys = Float64Array.from(
    names.slice(0, MOST_NAMES).flatMap((words, at) => {
      letters += words.reduce((sum, word) => sum + word.length, 0);
      if (letters > MOST_LETTERS) return [];
      return [...hashesOf(words)].map((hash) => hash * MOST_NAMES + at);
    }),
  ).sort();
  for (let start = 0; start < keys.length; ) {
    let end = start + 1;
    while (end < keys.length && hashIn(keys, end) === hashIn(keys, start)) end += 1;
    for (let one = start; one < end; one++)
      for (let other = one + 1; other < end; other++) yield [nameIn(keys, one), nameIn(keys, other)];
    start = end;
  }
}

function hashIn(keys: Float64Array, at: number): number {
  return Math.floor((keys[at] ?? 0) / MOST_NAMES);
}

function nameIn(keys: Float64Array, at: number): number {
  return (keys[at] ?? 0) % MOST_NAMES;
}

/** Each long word in its place among the others, whole and without each letter. */
function hashesOf(words: readonly string[]): ReadonlySet<number> {
  const hashes = new Set<number>();
  const factors = powers(WORD_BASE, words.length);
  const parts = words.map((word, at) => Math.imul(hashOf(word), factors[at] ?? 0));
  const all = parts.reduce((sum, part) => (sum + part) | 0, words.length);
  words.forEach((word, at) => {
    if (word.length < SHORTEST_WORD || /\d/.test(word)) return;
    const others = (all - (parts[at] ?? 0)) | 0;
    for (const hash of shortened(word)) hashes.add((others + Math.imul(hash, factors[at] ?? 0)) >>> 0);
  });
  return hashes;
}

/** The hash of a word, and of the word without each of its letters. */
function* shortened(word: string): Generator<number> {
  const whole = hashOf(word);
  yield whole;
  const factors = powers(LETTER_BASE, word.length);
  let before = 0;
  for (let at = 0; at < word.length; at++) {
    const upTo = (Math.imul(before, LETTER_BASE) + word.charCodeAt(at)) | 0;
    const factor = factors[word.length - at - 1] ?? 0;
    const after = (whole - Math.imul(upTo, factor)) | 0;
    yield (Math.imul(before, factor) + after) | 0;
    before = upTo;
  }
}

function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = (Math.imul(hash, LETTER_BASE) + word.charCodeAt(at)) | 0;
  return hash;
}

function powers(base: number, length: number): Int32Array {
  const found = new Int32Array(length + 1).fill(1);
  for (let at = 1; at <= length; at++) found[at] = Math.imul(found[at - 1] ?? 0, base);
  return found;
}
