import type { Code } from "../base/index.ts";
import type { Target } from "../levels/index.ts";
import { alphaOf, benjaminiHochberg } from "../numerics/index.ts";
import type { Verdict } from "./compare-row.ts";
import { type Direction, directionOf } from "./level-comparison.ts";

/** What a verdict is made from. A `LevelComparison` with `headline` and `comparable` is one. */
export interface VerdictInput {
  readonly pValue: number | null;
  readonly ratio: number | null;
  /** Rows about the sampled days alone get no verdict of change. @defaultValue "period" */
  readonly target?: Target;
  /** Where no ratio can be given. @defaultValue the side of 1 the ratio lies on */
  readonly direction?: Direction | null;
  /** Whether the row belongs to the headline family. */
  readonly headline: boolean;
  /** False across a change of laboratory, method or matrix. */
  readonly comparable: boolean;
  /** False when a side has too few samples. */
  readonly enough: boolean;
}

/** The answer of one row. */
export interface RowVerdict {
  readonly verdict: Verdict;
  /** Benjamini-Hochberg within the headline family; null outside it. */
  readonly adjustedPValue: number | null;
  readonly flags: readonly Code[];
}

/**
 * The one rule for verdicts. The rows with `headline` are ONE family, adjusted by Benjamini-Hochberg; increase or
 * decrease exactly when the adjusted p is below 1 - level. When only the plain p is, the verdict stays
 * `no certain change` with NOT_AFTER_ADJUSTMENT. A row outside the family is judged by its own p, is flagged
 * EXPLORATORY and has no adjusted p. A row about the sampled days alone (SAMPLED_DAYS_ONLY) is never called changed: on
 * measurement error alone 27 % of unchanged pairs would be. Not comparable comes before too few samples, and both before any p.
 * Source: Benjamini and Hochberg 1995, doi:10.1111/j.2517-6161.1995.tb02031.x; the project's methods, section 10.
 * @param level two-sided confidence level of the study
 */
export function verdicts(rows: readonly VerdictInput[], level = 0.95): readonly RowVerdict[] {
  const family = rows.map((row) => (counts(row) ? row.pValue : null));
  const adjusted = benjaminiHochberg(family);
  return rows.map((row, index) => judged(row, adjusted[index] ?? null, alphaOf(level)));
}

/** Whether a row stands in the headline family. */
function counts({ headline, comparable, enough, target }: VerdictInput): boolean {
  return headline && comparable && enough && target !== "sampled days";
}

function judged(row: VerdictInput, adjustedPValue: number | null, threshold: number): RowVerdict {
  const outside: readonly Code[] = row.headline ? [] : ["EXPLORATORY"];
  if (!row.comparable) return { verdict: "not comparable", adjustedPValue: null, flags: outside };
  if (!row.enough) return { verdict: "too few samples", adjustedPValue: null, flags: outside };
  if (row.target === "sampled days") {
    return { verdict: "no certain change", adjustedPValue: null, flags: [...outside, "SAMPLED_DAYS_ONLY"] };
  }
  const deciding = row.headline ? adjustedPValue : row.pValue;
  const plain = row.pValue !== null && row.pValue < threshold;
  const holds = deciding !== null && deciding < threshold;
  const direction = row.direction === undefined ? directionOf(row.ratio) : row.direction;
  const flags: readonly Code[] = plain && !holds ? [...outside, "NOT_AFTER_ADJUSTMENT"] : outside;
  return { verdict: holds && direction !== null ? direction : "no certain change", adjustedPValue, flags };
}
