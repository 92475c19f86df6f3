import { WbeError } from "../base/index.ts";
import { normalQuantile } from "../numerics/index.ts";
import { pairedRatio } from "./geometric-ratio.ts";

/** How results of one laboratory (or method) turn into those of another. */
export interface Bridge {
  /** Result of the later one over the earlier one. */
  readonly ratio: number;
  readonly lower: number;
  readonly upper: number;
  /** Standard deviation of ln(ratio) as the error of scope bridge; small samples are allowed for. */
  readonly sigma: number;
  readonly samples: number;
}

/** One sample that both analysed, in the same unit. */
export interface SplitSample {
  readonly from: number;
  readonly to: number;
}

/**
 * Bridge from split samples: ratio of geometric means of the pairs with its paired t interval; sigma is the t half-width
 * over the normal quantile, so that few splits weigh as little as they should. At least 3 splits, all measured by both.
 * Throws `WbeError` ARGUMENT_INVALID for fewer, or for a value that is not positive.
 */
export function bridgeOf(splits: readonly SplitSample[], level = 0.95): Bridge {
  if (splits.length < 3) {
    throw new WbeError("ARGUMENT_INVALID", `a bridge needs at least 3 split samples, not ${splits.length}`, {
      path: "splits",
      expected: "3 or more",
      received: String(splits.length),
    });
  }
  const paired = pairedRatio(
    splits.map(({ from }) => from),
    splits.map(({ to }) => to),
    level,
  );
  const { ratio, lower, upper } = paired;
  return { ratio, lower, upper, sigma: sigmaOf(lower, upper, level), samples: splits.length };
}

/** Bridge from a ratio somebody else worked out, with its interval at `level`. Throws `WbeError` ARGUMENT_INVALID. */
export function statedBridge(
  stated: {
    readonly ratio: number;
    readonly lower: number;
    readonly upper: number;
    readonly samples: number;
  },
  level = 0.95,
): Bridge {
  const { ratio, lower, upper } = stated;
  if (!(lower > 0 && lower <= ratio && ratio <= upper && Number.isFinite(upper))) {
    throw new WbeError("ARGUMENT_INVALID", "a bridge needs 0 < lower <= ratio <= upper", {
      path: "bridge",
      expected: "0 < lower <= ratio <= upper",
      received: `${lower}, ${ratio}, ${upper}`,
    });
  }
  return { ...stated, sigma: sigmaOf(lower, upper, level) };
}

function sigmaOf(lower: number, upper: number, level: number): number {
  return Math.log(upper / lower) / (2 * normalQuantile((1 + level) / 2));
}
