/** Ranks from 1; equal values share the mean of their ranks. */
export function midranks(values: readonly number[]): readonly number[] {
  const order = values.map((_, i) => i).sort((a, b) => values[a]! - values[b]!);
  const ranks = new Array<number>(values.length);
  let start = 0;
  for (let i = 1; i <= order.length; i++) {
    if (i < order.length && values[order[i]!] === values[order[start]!]) continue;
    for (let k = start; k < i; k++) ranks[order[k]!] = (start + 1 + i) / 2;
    start = i;
  }
  return ranks;
}
