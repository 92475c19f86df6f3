const STARTS = [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344];
const FACTORS = [0x9e3779b1, 0x85ebca77, 0xc2b2ae3d, 0x27d4eb2f];

/** Four well-mixed 32-bit words from a text: the starting state of a generator. Not for secrets. */
export function stateOf(text: string): readonly number[] {
  const lanes = STARTS.map((start, lane) => {
    let word = start;
    for (let index = 0; index < text.length; index++) {
      word = Math.imul(word ^ text.charCodeAt(index), FACTORS[lane]!);
      word ^= word >>> 15;
    }
    return word;
  });
  const all = lanes.reduce((left, right) => left ^ right, text.length);
  return lanes.map(
    (word, lane) => finish(word ^ Math.imul(all, FACTORS[(lane + 1) % 4]!)) | (lane === 0 ? 1 : 0),
  );
}

/** The finaliser of MurmurHash3 (public domain): every input bit reaches every output bit. */
function finish(word: number): number {
  let mixed = word;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
