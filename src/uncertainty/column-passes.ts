import { exp, toNormalQuantiles } from "../numerics/index.ts";
import { type Distribution, quantileOf } from "./distribution.ts";
import { sigmaFromRsd } from "./lognormal.ts";

/** Changes each number of a column in place. */
export type ColumnPass = (column: Float64Array) => void;

/**
 * The passes that make values of a distribution out of a column of probabilities, the same digits as `quantileOf` for
 * each. Normal and lognormal, which nearly every input is, go by way of the standard normal in two short loops, for
 * which engines find better code than for one.
 * @throws WbeError `ARGUMENT_INVALID` for parameters that describe no distribution; `path` names the input
 */
export function columnPasses(distribution: Distribution, path: string): readonly ColumnPass[] {
  const quantile = quantileOf(distribution, path);
  switch (distribution.shape) {
    case "normal":
      return [toNormalQuantiles, scaled(distribution.mean, distribution.sd)];
    case "lognormal":
      return [toNormalQuantiles, raised(distribution.median, sigmaFromRsd(distribution.rsd))];
    default:
      return [
        (column) => {
          for (let row = 0; row < column.length; row++) column[row] = quantile(column[row]!);
        },
      ];
  }
}

function scaled(mean: number, sd: number): ColumnPass {
  return (column) => {
    for (let row = 0; row < column.length; row++) column[row] = mean + sd * column[row]!;
  };
}

function raised(median: number, sigma: number): ColumnPass {
  return (column) => {
    for (let row = 0; row < column.length; row++) column[row] = median * exp(sigma * column[row]!);
  };
}
