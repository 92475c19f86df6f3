import { studentTUpperTail } from "./student-t-upper-tail.ts";

/**
 * P(T <= t) for Student's t with `df` degrees of freedom, any real number above 0; Infinity is the normal.
 * @throws WbeError ARGUMENT_INVALID for NaN or df not above 0
 */
export function studentTCdf(t: number, df: number): number {
  return studentTUpperTail(-t, df);
}
