import { hypot, solveSymmetric } from "../numerics/index.ts";
import type { Evaluation } from "./evaluation.ts";

/** A maximum of a smooth function: where, how high, and the derivatives as near to it as they were needed. */
export interface SmoothMaximum extends Evaluation {
  readonly point: readonly number[];
}

/**
 * Maximises a smooth function of a few variables by Newton's method, steps damped until they climb. Good from a start
 * near the maximum, as along a profile.
 * @param held how many of the variables, from the first, stay as they are
 */
export function maximiseSmooth(
  evaluate: (point: readonly number[]) => Evaluation,
  start: readonly number[],
  held = 0,
): SmoothMaximum {
  let here: SmoothMaximum = { point: start, ...evaluate(start) };
  for (let iteration = 0; iteration < 100; iteration++) {
    const step = newtonStep(here, held);
    const gain = step.reduce((sum, move, axis) => sum + move * here.gradient[axis]!, 0);
    // so near, the parabola through the point tells the top in all its digits
    if (gain < CLOSE) return { ...here, point: moved(here, step, 1), value: here.value + gain / 2 };
    const climbed = climb(evaluate, here, step);
    if (climbed === null) break;
    here = climbed;
  }
  return here;
}

/** The parabola errs by about the power 3/2 of the gain. */
const CLOSE = 1e-10;
const LONGEST_STEP = 2;

function newtonStep({ gradient, information }: Evaluation, held: number): readonly number[] {
  const slope = gradient.slice(held);
  const bends = information.slice(held).map((row) => row.slice(held));
  const still = gradient.slice(0, held).map(() => 0);
  // where the function is not concave, a growing ridge turns the step towards the gradient
  for (let ridge = 0; ridge < 1e12; ridge = ridge === 0 ? 1e-3 : ridge * 10) {
    const step = solveSymmetric(ridge === 0 ? bends : raised(bends, ridge), slope);
    if (step === null) continue;
    const length = hypot(...step);
    const size = length > LONGEST_STEP ? LONGEST_STEP / length : 1;
    return still.concat(size === 1 ? step : step.map((move) => size * move));
  }
  return gradient.map(() => 0);
}

function raised(bends: readonly (readonly number[])[], ridge: number): readonly (readonly number[])[] {
  return bends.map((row, i) => row.map((bend, j) => (i === j ? bend + ridge : bend)));
}

function climb(
  evaluate: (point: readonly number[]) => Evaluation,
  here: SmoothMaximum,
  step: readonly number[],
): SmoothMaximum | null {
  for (let size = 1; size > 1e-10; size /= 2) {
    const point = moved(here, step, size);
    const next = { point, ...evaluate(point) };
    if (next.value >= here.value) return next;
  }
  return null;
}

function moved({ point }: SmoothMaximum, step: readonly number[], size: number): readonly number[] {
  return point.map((start, axis) => start + size * step[axis]!);
}
