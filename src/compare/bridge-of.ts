import { WbeError } from "../base/index.ts";
import { type CensoredValue, fitLognormal, isMeasured } from "../censoring/index.ts";
import { exp, log, normalQuantile, studentTQuantile } from "../numerics/index.ts";
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

/** One sample that both analysed, in the same unit: numbers, or the ends between which a result is known to lie. */
export interface SplitSample {
  readonly from: number | CensoredValue;
  readonly to: number | CensoredValue;
}

/** Fewer pairs measured by both make no bridge. */
export const FEWEST_SPLITS = 3;

/**
 * Bridge from split samples: ratio of geometric means of the pairs with its paired t interval; sigma is the t half-width
 * over the normal quantile, so that few splits weigh as little as they should. Pairs of which one result lies below its
 * limit bound the ratio: then the censored lognormal's maximum likelihood, sigma with n - 1, and the t quantile of the
 * measured pairs. Pairs below the limit on both sides say nothing and are left out. At least 3 pairs measured by both.
 * Throws `WbeError` ARGUMENT_INVALID for fewer, or for a value that is not positive.
 */
export function bridgeOf(splits: readonly SplitSample[], level = 0.95): Bridge {
  const ratios = splits.map(ratioOf).filter(({ lowest, highest }) => lowest > 0 || highest !== null);
  const measured = ratios.filter(isMeasured);
  if (measured.length < FEWEST_SPLITS) {
    throw new WbeError(
      "ARGUMENT_INVALID",
      `a bridge needs at least 3 split samples, not ${measured.length}`,
      {
        path: "splits",
        expected: "3 or more",
        received: String(measured.length),
      },
    );
  }
  const { ratio, lower, upper } =
    measured.length === ratios.length
      ? pairedRatio(
          measured.map(() => 1),
          measured.map(({ lowest }) => lowest),
          level,
        )
      : censoredRatio(ratios, measured.length, level);
  return { ratio, lower, upper, sigma: sigmaOf(lower, upper, level), samples: ratios.length };
}

function ratioOf({ from, to }: SplitSample): CensoredValue {
  const [before, after] = [endsOf(from, "from"), endsOf(to, "to")];
  return {
    lowest: before.highest === null ? 0 : after.lowest / before.highest,
    highest: after.highest === null || before.lowest === 0 ? null : after.highest / before.lowest,
  };
}

function endsOf(value: number | CensoredValue, path: string): CensoredValue {
  const ends = typeof value === "number" ? { lowest: value, highest: value } : value;
  const { lowest, highest } = ends;
  if (Number.isFinite(lowest) && lowest >= 0 && (highest === null || (highest > 0 && highest >= lowest)))
    return ends;
  const expected = "a positive number, or 0 <= lowest <= highest";
  throw new WbeError("ARGUMENT_INVALID", `${path} must hold ${expected}`, { path, expected });
}

/** Measured pairs that all agree give no spread to weigh the bounds with: they decide alone. */
function censoredRatio(
  ratios: readonly CensoredValue[],
  measured: number,
  level: number,
): Pick<Bridge, "ratio" | "lower" | "upper"> {
  const fit = fitLognormal(ratios);
  if (fit === null) {
    const known = ratios.filter(isMeasured).map(({ lowest }) => lowest);
    return pairedRatio(
      known.map(() => 1),
      known,
      level,
    );
  }
  const degreesOfFreedom = measured - 1;
  const error = fit.standardErrors.mu * Math.sqrt(ratios.length / (ratios.length - 1));
  const half = studentTQuantile((1 + level) / 2, degreesOfFreedom) * error;
  const ratio = exp(fit.mu);
  return { ratio, lower: ratio * exp(-half), upper: ratio * exp(half) };
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
  return log(upper / lower) / (2 * normalQuantile((1 + level) / 2));
}
