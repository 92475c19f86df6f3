/** Significance limit of a confidence level; rounded, because 1 - 0.95 in binary lies a little above 0.05. */
export function alphaOf(level: number): number {
  return Number((1 - level).toPrecision(12));
}
