import type { Code } from "../base/index.ts";
import type { DecimalSign } from "./read-number.ts";
import type { WordMeaning } from "./vocabulary.ts";

/** What a result cell says, in the cell's own unit. */
export type ValueReading =
  | {
      readonly kind: "number";
      readonly value: number;
      readonly approximate: boolean;
      /** A footnote's mark stands behind the number. */
      readonly marked?: boolean;
    }
  | { readonly kind: "zero" }
  /** Below a limit; `limit` when the cell itself states it, `estimate` the instrument's own guess, never a value. */
  | {
      readonly kind: "below";
      readonly of: "LOD" | "LOQ" | "limit";
      readonly limit: number | null;
      readonly estimate: number | null;
    }
  /** Seen but not measured: `trace` lies between LOD and LOQ, or below the limit that the cell itself states. */
  | {
      readonly kind: "detected";
      readonly trace: boolean;
      readonly estimate: number | null;
      readonly limit?: number;
    }
  | { readonly kind: "above"; readonly limit: number | null; readonly estimate: number | null }
  | { readonly kind: "unconfirmed"; readonly estimate: number | null }
  | { readonly kind: "missing" }
  | { readonly kind: "ambiguous" }
  | { readonly kind: "problem"; readonly code: Code; readonly hint: string | null };

export interface ValueContext {
  readonly decimal: DecimalSign;
  readonly words: ReadonlyMap<string, WordMeaning>;
  /** Numbers declared to stand for a missing value. */
  readonly sentinels: readonly number[];
  /** Numbers such as `06.01` have been declared sound. */
  readonly leadingZeros: boolean;
}
