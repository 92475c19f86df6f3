import { exp } from "./exp.ts";
/**
 * exp(factor x^2) without the loss that rounding x^2 brings for large x: x is split so that the square of its
 * head is exact (Cody 1969, doi:10.1090/S0025-5718-1969-0247736-4).
 */
export function expOfSquare(x: number, factor: number): number {
  const head = Math.trunc(x * 16) / 16;
  if (!(Math.abs(head) < 1e7)) return 0;
  return exp(factor * head * head) * exp(factor * (x - head) * (x + head));
}
