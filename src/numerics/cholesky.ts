/**
 * Lower triangle L with L L' = A for a symmetric positive definite A; null when A is not positive definite.
 * Source: Golub and Van Loan, Matrix Computations, 4th ed., section 4.2.
 */
export function cholesky(a: readonly (readonly number[])[]): number[][] | null {
  const n = a.length;
  const factor = a.map((row) => row.map(() => 0));
  for (let column = 0; column < n; column++) {
    for (let row = column; row < n; row++) {
      let rest = a[row]![column]!;
      for (let k = 0; k < column; k++) rest -= factor[row]![k]! * factor[column]![k]!;
      if (row === column && !(rest > 0)) return null;
      factor[row]![column] = row === column ? Math.sqrt(rest) : rest / factor[column]![column]!;
    }
  }
  return factor;
}
