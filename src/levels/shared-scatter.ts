import type { Observation } from "./observation.ts";
import type { Strata } from "./strata.ts";

/**
 * Variance of ln(load) that errors shared by some of the samples put between the samples of one kind of day: two batches
 * in a period scatter like days, yet the level counts their error as shared already. Expected value of the pooled
 * variance within strata: sum over the shared errors of sum (a_i - mean a)^2 / (n - strata), a_i the error's standard
 * deviation in sample i, 0 where it has none. 0 when all samples share all, as in one batch; the batch's whole variance
 * when every sample has its own.
 */
export function sharedScatter({ weekday, weekend }: Strata): number {
  const groups = [weekday.members, weekend.members].filter((members) => members.length > 0);
  const degreesOfFreedom = groups.reduce((sum, members) => sum + members.length - 1, 0);
  if (degreesOfFreedom < 1) return 0;
  return groups.reduce((sum, members) => sum + squaresWithin(members), 0) / degreesOfFreedom;
}

function squaresWithin(members: readonly Observation[]): number {
  const sums = new Map<string, { readonly sigma: number; readonly square: number }>();
  const add = (name: string, sigma: number, count: number) => {
    const known = sums.get(name) ?? { sigma: 0, square: 0 };
    sums.set(name, { sigma: known.sigma + count * sigma, square: known.square + count * sigma ** 2 });
  };
  for (const [errors, count] of countsOf(members)) {
    for (const { scope, source, key, sigma } of errors) {
      if (scope !== "sample") add(`${source}\u0000${key}`, sigma, count);
    }
  }
  const around = ({ sigma, square }: { readonly sigma: number; readonly square: number }) => {
    const squares = square - sigma ** 2 / members.length;
    // an error that all share differs only by rounding
    return squares < 1e-12 * square ? 0 : squares;
  };
  return [...sums.values()].reduce((sum, error) => sum + around(error), 0);
}

/** How many samples have these errors: those of one batch mostly share theirs, held in memory once. */
function countsOf(members: readonly Observation[]): ReadonlyMap<Observation["errors"], number> {
  const counts = new Map<Observation["errors"], number>();
  for (const { errors } of members) counts.set(errors, (counts.get(errors) ?? 0) + 1);
  return counts;
}
