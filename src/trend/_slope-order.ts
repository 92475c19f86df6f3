/** The slopes of all pairs of points with different times. */
export interface PairSlopes {
  readonly count: number;
  /** The k-th smallest slope, k a whole number from 1 to `count`. */
  readonly at: (k: number) => number;
}
