/** A log-likelihood (or log density) at a point, with its derivatives. */
export interface Evaluation {
  readonly value: number;
  readonly gradient: readonly number[];
  /** Minus the second derivatives. */
  readonly information: readonly (readonly number[])[];
}
