/**
 * All numbers of blocks that are sorted upwards and of one size, sorted upwards: band by band, each as wide as the
 * first block says, so that `sort` meets about a block's worth of numbers at a time.
 */
export function mergeSorted(
  blocks: readonly Float64Array[],
  sort: (values: Float64Array) => Float64Array,
): Float64Array {
  const first = blocks[0] ?? new Float64Array();
  const all = new Float64Array(first.length * blocks.length);
  const taken = new Uint32Array(blocks.length);
  let end = 0;
  for (let band = 1; band <= blocks.length; band++) {
    const limit = first[Math.floor((band * first.length) / blocks.length)] ?? Infinity;
    const begin = end;
    for (let number = 0; number < blocks.length; number++) {
      const block = blocks[number]!;
      let next = taken[number]!;
      while (next < block.length && block[next]! < limit) all[end++] = block[next++]!;
      taken[number] = next;
    }
    sort(all.subarray(begin, end));
  }
  return all;
}
