import { hypot, solveSymmetric } from "../numerics/index.ts";
import { hessianOf } from "./hessian-of.ts";

/** A maximum of a smooth function. */
export interface SmoothMaximum {
  readonly point: readonly number[];
  readonly value: number;
}

/**
 * Maximises a smooth function of a few variables by Newton's method: second derivatives by differences of the gradient,
 * steps damped until they climb. Good from a start near the maximum, as along a profile.
 */
export function maximiseSmooth(
  value: (point: readonly number[]) => number,
  gradient: (point: readonly number[]) => readonly number[],
  start: readonly number[],
): SmoothMaximum {
  let point: readonly number[] = start;
  let here = value(point);
  for (let iteration = 0; iteration < 100; iteration++) {
    const slope = gradient(point);
    const step = newtonStep(gradient, point, slope);
    const gain = step.reduce((sum, move, axis) => sum + move * slope[axis]!, 0);
    if (gain < 1e-20) break;
    const climbed = climb(value, point, step, here);
    if (climbed === null) break;
    const risen = climbed.value - here;
    point = climbed.point;
    here = climbed.value;
    if (risen === 0) break;
  }
  return { point, value: here };
}

const LONGEST_STEP = 2;

function newtonStep(
  gradient: (point: readonly number[]) => readonly number[],
  point: readonly number[],
  slope: readonly number[],
): readonly number[] {
  const hessian = hessianOf(gradient, point);
  // where the function is not concave, a growing ridge turns the step towards the gradient
  for (let ridge = 0; ridge < 1e12; ridge = ridge === 0 ? 1e-3 : ridge * 10) {
    const matrix = point.map((_, i) => point.map((_, j) => (i === j ? ridge : 0) - hessian[i]![j]!));
    const step = solveSymmetric(matrix, slope);
    if (step === null) continue;
    const length = hypot(...step);
    return length > LONGEST_STEP ? step.map((move) => (move * LONGEST_STEP) / length) : step;
  }
  return slope.map(() => 0);
}

function climb(
  value: (point: readonly number[]) => number,
  point: readonly number[],
  step: readonly number[],
  here: number,
): SmoothMaximum | null {
  for (let size = 1; size > 1e-10; size /= 2) {
    const next = point.map((start, axis) => start + size * step[axis]!);
    const reached = value(next);
    if (reached >= here) return { point: next, value: reached };
  }
  return null;
}
