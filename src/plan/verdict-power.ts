import { WbeError } from "../base/index.ts";
import {
  exp,
  log,
  noncentralTUpperTail,
  normalQuantile,
  studentTQuantile,
  sum,
  type VariancePart,
  welchSatterthwaite,
} from "../numerics/index.ts";
import type { DesignError } from "./design-error.ts";

/** One plant's part in a comparison: its share of the load and the error of its level on either side. */
export interface PlantPart {
  /** 0 to 1; the parts' shares add to 1. */
  readonly share: number;
  readonly error: DesignError;
}

/** What a comparison of two periods like these is judged with. */
export interface VerdictSetup {
  readonly parts: readonly PlantPart[];
  /** Sd of ln(later / earlier) that both the truth and the rule know: batches. */
  readonly sharedError: number;
  /** Two-sided confidence level. */
  readonly level: number;
  /** Comparisons judged together (Benjamini-Hochberg); the change is counted as the only one among them. */
  readonly family: number;
}

/**
 * Probability that the project's verdict rule names a true change by its direction: ratio of two levels on the log
 * scale, Welch-Satterthwaite degrees of freedom with the batch term at infinite ones, two-sided p below (1 - level) /
 * family, which is Benjamini-Hochberg's limit for one change standing alone. By the noncentral t at the expected
 * variances (upper tail only, as R's power.t.test); where the rule's error differs from the true one, as with whole
 * weeks, the limit is scaled by their quotient. 0 where the rule gives no verdict.
 * @param ratio later over earlier, above 0; a fall is as visible as the rise 1 / ratio
 * @throws WbeError ARGUMENT_INVALID for a ratio that is not above 0
 */
export function verdictPower(ratio: number, setup: VerdictSetup): number {
  if (!(ratio > 0 && Number.isFinite(ratio))) {
    throw new WbeError("ARGUMENT_INVALID", `ratio: expected a number above 0, got ${ratio}`, {
      path: "ratio",
      expected: "a number above 0",
      received: String(ratio),
    });
  }
  const { parts, sharedError, level, family } = setup;
  if (parts.length === 0 || parts.some(({ error }) => !error.judged || error.degreesOfFreedom < 1)) return 0;
  const own = parts.map(({ share, error }): VariancePart => {
    return { variance: share ** 2 * error.ownVariance, degreesOfFreedom: error.degreesOfFreedom };
  });
  const weeks = sum(parts.map(({ share, error }) => share * error.weekError));
  const known = { variance: 2 * weeks ** 2 + sharedError ** 2, degreesOfFreedom: Infinity };
  const ruling = [...own, ...own, known];
  const ruled = sum(ruling.map(({ variance }) => variance));
  const real = 2 * sum(parts.map(({ share, error }) => share ** 2 * error.trueVariance)) + sharedError ** 2;
  const distance = Math.abs(log(ratio));
  if (real === 0) return distance > 0 ? 1 : 0;
  const degreesOfFreedom = welchSatterthwaite(ruling);
  const limit = studentTQuantile(upperShare(level, family), degreesOfFreedom) * Math.sqrt(ruled / real);
  return noncentralTUpperTail(limit, degreesOfFreedom, distance / Math.sqrt(real));
}

/** Smallest ratio above 1 that batch error alone leaves visible with this power, however many samples are taken. */
export function batchFloor({ sharedError, level, family }: Omit<VerdictSetup, "parts">, power = 0.8): number {
  return exp((normalQuantile(upperShare(level, family)) + normalQuantile(power)) * sharedError);
}

function upperShare(level: number, family: number): number {
  return 1 - (1 - level) / Math.max(1, family) / 2;
}
