/** Significance limit 1 - `level` of a two-sided confidence level, rounded: in binary 1 - 0.95 lies a little above 0.05. */
export function alphaOf(level: number): number {
  return Number((1 - level).toPrecision(12));
}
