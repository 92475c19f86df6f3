import { hypot } from "../numerics/index.ts";

/** An ordinary least-squares fit. */
export interface LeastSquares {
  readonly coefficients: readonly number[];
  readonly residuals: readonly number[];
  /** Inverse of X'X. */
  readonly inverse: readonly (readonly number[])[];
  readonly residualSum: number;
}

/** Least squares by Householder QR of the rows of the design; null when a column depends on the others. */
export function leastSquares(
  design: readonly (readonly number[])[],
  values: readonly number[],
): LeastSquares | null {
  const n = design.length;
  const p = design[0]?.length ?? 0;
  if (p === 0 || n < p) return null;
  const a = design.map((row, i) => [...row, values[i]!]);
  const sizes = Array.from({ length: p }, (_, k) => hypot(...design.map((row) => row[k]!)));
  for (let k = 0; k < p; k++) {
    const norm = hypot(...a.slice(k).map((row) => row[k]!));
    if (!(norm > 1e-10 * sizes[k]!)) return null;
    reflect(a, k, norm);
  }
  const inverseR = invertTriangle(a, p);
  const coefficients = inverseR.map((row) => row.reduce((sum, value, k) => sum + value * a[k]![p]!, 0));
  const residuals = values.map((value, i) => value - dot(design[i]!, coefficients));
  return {
    coefficients,
    residuals,
    inverse: inverseR.map((row) => inverseR.map((other) => dot(row, other))),
    residualSum: dot(residuals, residuals),
  };
}

export function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * b[i]!, 0);
}

/** Householder step: zeroes column k below the diagonal. */
function reflect(a: number[][], k: number, norm: number): void {
  const head = a[k]![k]! > 0 ? -norm : norm;
  const v = a.slice(k).map((row) => row[k]!);
  v[0]! -= head;
  const scale = 2 / dot(v, v);
  const width = a[k]!.length;
  for (let j = k; j < width; j++) {
    const share = scale * v.reduce((sum, value, i) => sum + value * a[k + i]![j]!, 0);
    v.forEach((value, i) => {
      a[k + i]![j]! -= share * value;
    });
  }
}

function invertTriangle(r: readonly (readonly number[])[], p: number): number[][] {
  const inverse = Array.from({ length: p }, () => new Array<number>(p).fill(0));
  for (let j = 0; j < p; j++) {
    inverse[j]![j] = 1 / r[j]![j]!;
    for (let i = j - 1; i >= 0; i--) {
      let sum = 0;
      for (let k = i + 1; k <= j; k++) sum += r[i]![k]! * inverse[k]![j]!;
      inverse[i]![j] = -sum / r[i]![i]!;
    }
  }
  return inverse;
}
