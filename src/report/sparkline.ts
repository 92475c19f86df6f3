const BARS = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"] as const;
const NO_VALUE = "·";

/**
 * Numbers of any unit as one bar each, from zero to the highest of them; `·` for a null. A negative number is drawn like
 * zero: the numbers meant here are amounts.
 */
export function sparkline(values: readonly (number | null)[]): string {
  const highest = Math.max(0, ...values.map((value) => value ?? 0));
  return values.map((value) => barOf(value, highest)).join("");
}

function barOf(value: number | null, highest: number): string {
  if (value === null) return NO_VALUE;
  const step = highest === 0 ? 0 : Math.round((Math.max(0, value) / highest) * (BARS.length - 1));
  return BARS[step] ?? NO_VALUE;
}
