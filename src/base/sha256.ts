/**
 * SHA-256 of a text (UTF-8) in lower-case hexadecimal, so that a result can name itself where no platform helps.
 * Source: FIPS PUB 180-4, doi:10.6028/NIST.FIPS.180-4, sections 4.2.2, 5.1.1, 5.3.3 and 6.2.
 */
export function sha256(text: string): string {
  const blocks = padded(new TextEncoder().encode(text));
  const state = Uint32Array.from(primes(8), (prime) => fraction(prime ** (1 / 2)));
  const factors = Uint32Array.from(primes(64), (prime) => fraction(prime ** (1 / 3)));
  const view = new DataView(blocks.buffer);
  const words = new Uint32Array(64);
  for (let start = 0; start < blocks.length; start += 64) {
    schedule(words, view, start);
    compress(state, words, factors);
  }
  return [...state].map((word) => word.toString(16).padStart(8, "0")).join("");
}

/** The message, a 1 bit, zeros, and its length in bits: whole blocks of 64 bytes. */
function padded(message: Uint8Array): Uint8Array<ArrayBuffer> {
  const blocks = new Uint8Array(64 * Math.ceil((message.length + 9) / 64));
  blocks.set(message);
  blocks[message.length] = 0x80;
  const view = new DataView(blocks.buffer);
  view.setUint32(blocks.length - 8, Math.floor(message.length / 2 ** 29));
  view.setUint32(blocks.length - 4, (message.length * 8) >>> 0);
  return blocks;
}

function schedule(words: Uint32Array, view: DataView, start: number): void {
  for (let t = 0; t < 16; t++) words[t] = view.getUint32(start + 4 * t);
  for (let t = 16; t < 64; t++) {
    const [early, late] = [at(words, t - 15), at(words, t - 2)];
    const small = rotated(early, 7) ^ rotated(early, 18) ^ (early >>> 3);
    const large = rotated(late, 17) ^ rotated(late, 19) ^ (late >>> 10);
    words[t] = at(words, t - 16) + small + at(words, t - 7) + large;
  }
}

function compress(state: Uint32Array, words: Uint32Array, factors: Uint32Array): void {
  let [a, b, c, d, e, f, g, h] = state as unknown as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  for (let t = 0; t < 64; t++) {
    const upper = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25);
    const choice = (e & f) ^ (~e & g);
    const first = (h + upper + choice + at(factors, t) + at(words, t)) | 0;
    const lower = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + lower + majority) | 0];
  }
  for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) state[index] = at(state, index) + word;
}

function rotated(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

function at(words: Uint32Array, index: number): number {
  return words[index] ?? 0;
}

/** The first 32 bits behind the point. */
function fraction(value: number): number {
  return Math.floor((value - Math.floor(value)) * 2 ** 32);
}

function primes(count: number): readonly number[] {
  const found: number[] = [];
  for (let number = 2; found.length < count; number++) {
    if (found.every((prime) => number % prime !== 0)) found.push(number);
  }
  return found;
}
