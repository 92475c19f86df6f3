import { WbeError } from "../base/index.ts";
import { log, studentTQuantile } from "../numerics/index.ts";
import { sigmaFromRsd } from "../uncertainty/index.ts";
import { FEWEST_SPLITS } from "./bridge-of.ts";

/** What a bridge is wanted for. */
export interface SplitSamplesInput {
  /** Relative standard deviation between laboratories on one sample, a fraction. @defaultValue 0.16 */
  readonly betweenRsd?: number;
  /** How far the ratio's interval may reach: 1.2 is from 1/1.2 to 1.2 times the ratio. @defaultValue 1.2 */
  readonly factor?: number;
  /** Two-sided confidence level. @defaultValue 0.95 */
  readonly level?: number;
}

/** Beyond it a bridge is out of reach anyway. */
const MOST = 1000;

/**
 * How many samples both laboratories must analyse for a bridge this sure: the least n of 3 and more with
 * t(n - 1) x sqrt(2) x sd / sqrt(n) <= ln(factor), where sd belongs to one laboratory's result and sqrt(2) to the pair.
 * What all pairs share (one run at each laboratory) is not in it. At most 1000.
 * Throws `WbeError` ARGUMENT_INVALID for a factor of 1 or less, or a negative relative standard deviation.
 */
export function splitSamplesNeeded(input: SplitSamplesInput = {}): number {
  const { betweenRsd = 0.16, factor = 1.2, level = 0.95 } = input;
  if (!(factor > 1 && betweenRsd >= 0)) {
    throw new WbeError("ARGUMENT_INVALID", "factor must be above 1 and betweenRsd not negative", {
      path: factor > 1 ? "betweenRsd" : "factor",
      expected: "factor above 1, betweenRsd 0 or more",
      received: `${factor}, ${betweenRsd}`,
    });
  }
  const sd = Math.SQRT2 * sigmaFromRsd(betweenRsd);
  const isEnough = (n: number): boolean =>
    (studentTQuantile((1 + level) / 2, n - 1) * sd) / Math.sqrt(n) <= log(factor);
  let n = FEWEST_SPLITS;
  while (n < MOST && !isEnough(n)) n += 1;
  return n;
}
