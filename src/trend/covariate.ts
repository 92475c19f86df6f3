/** A known influence beside the trend: a holiday or event (0 or 1), or a measure such as rain. */
export interface Covariate {
  readonly name: string;
  /** Its value at a time of the series. */
  readonly at: (time: number) => number;
}
