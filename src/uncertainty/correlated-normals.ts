import { WbeError } from "../base/index.ts";
import type { Random } from "../numerics/index.ts";

/** A correlation between two inputs, of their normal scores (for lognormals: of their logarithms). */
export interface Correlation<Name extends string = string> {
  readonly between: readonly [Name, Name];
  /** -1 to 1. */
  readonly value: number;
}

/**
 * Returns a function that draws one standard normal for each name, correlated as stated (Cholesky factor).
 * @throws WbeError `ARGUMENT_INVALID` for an unknown name, or correlations that cannot hold together.
 */
export function correlatedNormals<Name extends string>(
  names: readonly Name[],
  correlations: readonly Correlation<Name>[],
): (random: Random) => readonly number[] {
  const factor = correlationFactor(names, correlations);
  return (random) => {
    const independent = names.map(() => random.normal());
    return factor.map((row) =>
      row.reduce((sum, weight, index) => sum + weight * (independent[index] ?? 0), 0),
    );
  };
}

/**
 * Lower factor of the correlation matrix of the names.
 * @throws WbeError `ARGUMENT_INVALID` for an unknown name, or correlations that cannot hold together.
 */
export function correlationFactor<Name extends string>(
  names: readonly Name[],
  correlations: readonly Correlation<Name>[],
): readonly (readonly number[])[] {
  return semidefiniteCholesky(matrixOf(names, correlations));
}

function matrixOf<Name extends string>(
  names: readonly Name[],
  correlations: readonly Correlation<Name>[],
): readonly (readonly number[])[] {
  const matrix = names.map((_, row) => names.map((__, column): number => (row === column ? 1 : 0)));
  for (const { between, value } of correlations) {
    const [a, b] = between.map((name) => names.indexOf(name));
    const rowA = matrix[a ?? -1];
    const rowB = matrix[b ?? -1];
    if (rowA === undefined || rowB === undefined || a === b || !(Math.abs(value) <= 1)) {
      throw invalid(
        `a correlation of two different inputs, -1 to 1; got ${value} for ${between.join(" and ")}`,
      );
    }
    rowA[b ?? 0] = value;
    rowB[a ?? 0] = value;
  }
  return matrix;
}

const ROUNDING = 1e-12;

/** Lower factor; a zero pivot is allowed, so that a correlation of 1 is. */
function semidefiniteCholesky(matrix: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const factor: number[][] = [];
  for (const [row, values] of matrix.entries()) {
    const built: number[] = [];
    for (let column = 0; column < row; column++) {
      const other = factor[column] ?? [];
      const rest = (values[column] ?? 0) - dot(built, other, column);
      const pivot = other[column] ?? 0;
      if (pivot === 0 && Math.abs(rest) > ROUNDING) throw impossible();
      built.push(pivot === 0 ? 0 : rest / pivot);
    }
    const square = (values[row] ?? 0) - dot(built, built, row);
    if (square < -ROUNDING) throw impossible();
    built.push(square < ROUNDING ? 0 : Math.sqrt(square));
    factor.push(built);
  }
  return factor;
}

function dot(a: readonly number[], b: readonly number[], count: number): number {
  let sum = 0;
  for (let index = 0; index < count; index++) sum += (a[index] ?? 0) * (b[index] ?? 0);
  return sum;
}

function impossible(): WbeError {
  return invalid("correlations that can hold together (a positive semidefinite matrix)");
}

function invalid(expected: string): WbeError {
  return new WbeError("ARGUMENT_INVALID", `correlations: expected ${expected}`, {
    path: "correlations",
    expected,
  });
}
