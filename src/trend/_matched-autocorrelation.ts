import { findRoot, pow } from "../numerics/index.ts";
import { dot } from "./_least-squares.ts";
import { LARGEST_PHI, relativeGaps } from "./autocorrelation.ts";

/** The AR(1) that regression residuals came from, and what it makes of the design. */
export interface MatchedAutocorrelation {
  /** At the median gap. */
  readonly phi: number;
  /** Variance of the errors, freed of what the fit took away. */
  readonly variance: number;
  /** X' R X, R the errors' correlation at the real dates. */
  readonly meat: readonly (readonly number[])[];
  /** n^2 over the sum of all correlations: so many independent values would fix a mean as well. */
  readonly effectiveSize: number;
}

/**
 * phi for which least squares on this design at these dates would show, on average, the lag-1 autocorrelation that the
 * residuals do: tr(MAMR)/tr(MR) = r, M the residual maker and A the neighbours' half-shift. Removing a trend or season
 * pulls r down, and this undoes it for any design and spacing; for a trend at equal steps it is close to bc2. O(n p^2).
 */
export function matchedAutocorrelation(
  design: readonly (readonly number[])[],
  inverse: readonly (readonly number[])[],
  times: readonly number[],
  residuals: readonly number[],
): MatchedAutocorrelation {
  const n = residuals.length;
  const gaps = relativeGaps(times);
  const total = dot(residuals, residuals);
  const neighbours = residuals.slice(1).reduce((sum, value, i) => sum + value * residuals[i]!, 0);
  const r = total > 0 ? neighbours / total : 0;
  const shifted = design.map((row, i) =>
    row.map((_, k) => ((design[i - 1]?.[k] ?? 0) + (design[i + 1]?.[k] ?? 0)) / 2),
  );
  const turned = product(inverse, product(cross(design, shifted), inverse));
  const at = (phi: number) => {
    const rhos = gaps.map((gap) => (phi > 0 ? pow(phi, gap) : 0));
    const spread = correlated(design, rhos);
    const meat = cross(design, spread);
    const left = n - trace(inverse, meat);
    const beside =
      rhos.reduce((sum, rho) => sum + rho, 0) -
      2 * trace(inverse, cross(shifted, spread)) +
      trace(turned, meat);
    return { left, shown: beside / left, meat, rhos };
  };
  const excess = (phi: number): number => at(phi).shown - r;
  const phi = excess(0) >= 0 ? 0 : excess(LARGEST_PHI) <= 0 ? LARGEST_PHI : findRoot(excess, 0, LARGEST_PHI);
  const { left, meat, rhos } = at(phi);
  const ones = correlated(
    residuals.map(() => [1]),
    rhos,
  );
  return {
    phi,
    variance: total / left,
    meat,
    effectiveSize: (n * n) / ones.reduce((sum, row) => sum + row[0]!, 0),
  };
}

/** R X for AR(1) correlations, by one pass forward and one back. */
function correlated(
  rows: readonly (readonly number[])[],
  rhos: readonly number[],
): readonly (readonly number[])[] {
  const forward: (readonly number[])[] = [];
  rows.forEach((row, i) => {
    const before = forward[i - 1];
    forward.push(before === undefined ? row : row.map((value, k) => value + rhos[i - 1]! * before[k]!));
  });
  const back: (readonly number[])[] = new Array(rows.length);
  for (let i = rows.length - 1; i >= 0; i--) {
    const after = back[i + 1];
    back[i] = after === undefined ? rows[i]! : rows[i]!.map((value, k) => value + rhos[i]! * after[k]!);
  }
  return rows.map((row, i) => row.map((value, k) => forward[i]![k]! + back[i]![k]! - value));
}

/** a' b. */
function cross(a: readonly (readonly number[])[], b: readonly (readonly number[])[]): readonly number[][] {
  const sum = a[0]!.map(() => b[0]!.map(() => 0));
  a.forEach((row, i) => {
    row.forEach((left, j) => {
      b[i]!.forEach((right, k) => {
        sum[j]![k]! += left * right;
      });
    });
  });
  return sum;
}

function product(a: readonly (readonly number[])[], b: readonly (readonly number[])[]): readonly number[][] {
  return a.map((row) => b[0]!.map((_, k) => row.reduce((sum, value, j) => sum + value * b[j]![k]!, 0)));
}

/** tr(a b). */
function trace(a: readonly (readonly number[])[], b: readonly (readonly number[])[]): number {
  return a.reduce((sum, row, i) => sum + row.reduce((inner, value, k) => inner + value * b[k]![i]!, 0), 0);
}
