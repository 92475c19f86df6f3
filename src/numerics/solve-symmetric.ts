import { cholesky } from "./cholesky.ts";

/** Solves A x = b for a symmetric positive definite A; null when A is not positive definite. */
export function solveSymmetric(a: readonly (readonly number[])[], b: readonly number[]): number[] | null {
  const factor = cholesky(a);
  if (factor === null) return null;
  const x = b.slice();
  for (let row = 0; row < x.length; row++) {
    for (let k = 0; k < row; k++) x[row]! -= factor[row]![k]! * x[k]!;
    x[row]! /= factor[row]![row]!;
  }
  for (let row = x.length - 1; row >= 0; row--) {
    for (let k = row + 1; k < x.length; k++) x[row]! -= factor[k]![row]! * x[k]!;
    x[row]! /= factor[row]![row]!;
  }
  return x;
}
