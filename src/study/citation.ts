/** Source and confidence of one constant that a result rests on. */
export interface Citation {
  readonly constant: string;
  readonly value: number;
  /** Unit of the value; empty for a ratio. */
  readonly unit: string;
  readonly source: string;
  readonly confidence: string;
}
