/** Units that a constant of the catalogue can have; `g/g` is parent per biomarker. */
export type FactUnit = "g/mol" | "g/g" | "fraction" | "mg" | "ng/L" | "1/h" | "h";

/** A value, a range, or a value within a range. Null where only the range is known. */
export interface Span {
  readonly value: number | null;
  readonly low?: number;
  readonly high?: number;
  readonly note?: string;
}

/** A number with its birth certificate. */
export interface Fact extends Span {
  readonly unit: FactUnit;
  /** Citation, with a DOI or address where one is known. */
  readonly source: string;
  /** `read`, `derived`, or `from memory, check` with how sure that memory is; shown wherever the number is used. */
  readonly confidence: string;
}
