import { WbeError } from "../base/index.ts";
import { solveSymmetric } from "../numerics/index.ts";
import { censoredEvaluation } from "./censored-evaluation.ts";
import type { CensoredResponse } from "./censored-response.ts";
import type { Evaluation } from "./evaluation.ts";

/** A fitted regression with normal errors. */
export interface CensoredRegression {
  /** One for each column of the design. */
  readonly coefficients: readonly number[];
  readonly standardErrors: readonly number[];
  /** Residual standard deviation, maximum likelihood (divisor n). */
  readonly sigma: number;
  readonly logSigmaError: number;
  readonly logLikelihood: number;
  readonly method: string;
}

/**
 * Linear regression with normal errors and left-, right- or interval-censored responses (Tobit), by maximum likelihood.
 * Newton's method in the parameters coefficients / sigma and 1 / sigma, in which the likelihood is concave; standard
 * errors from the observed information. Null when the likelihood has no maximum (a column without any measured
 * response, or a perfect fit). Source: Olsen 1978, doi:10.2307/1913082.
 * @param design one row a response; give a column of ones for an intercept
 * @throws WbeError `ARGUMENT_INVALID` when responses and design do not fit each other or hold no numbers
 */
export function censoredRegression(
  responses: readonly CensoredResponse[],
  design: readonly (readonly number[])[],
): CensoredRegression | null {
  demandShape(responses, design);
  const evaluate = censoredEvaluation(responses, design);
  let point: readonly number[] = start(responses, design[0]!.length);
  let here = evaluate(point);
  const flat = 1e-9 * spreadOf(responses);
  for (let iteration = 0; iteration < 200; iteration++) {
    const step = solveSymmetric(here.information, here.gradient);
    if (step === null) return null;
    const gain = step.reduce((sum, value, axis) => sum + value * here.gradient[axis]!, 0);
    const [reached, next] = climb(evaluate, point, here, step);
    if (next === null) return report(point, here, responses.length);
    point = reached;
    here = next;
    // the error of a Newton step is about the square of the one before
    if (gain < 1e-12) return report(point, here, responses.length);
    if (1 / point[point.length - 1]! < flat) return null;
  }
  return null;
}

/** The longest of the halved steps that does not fall; null when none is left to take. */
function climb(
  evaluate: (point: readonly number[]) => Evaluation,
  point: readonly number[],
  here: Evaluation,
  step: readonly number[],
): [readonly number[], Evaluation | null] {
  for (let size = 1; size > 1e-6; size /= 2) {
    const moved = point.map((value, axis) => value + size * step[axis]!);
    const next = evaluate(moved);
    if (next.value >= here.value) return [moved, next];
  }
  return [point, null];
}

function start(responses: readonly CensoredResponse[], columns: number): number[] {
  return [...new Array<number>(columns).fill(0), 1 / spreadOf(responses)];
}

/** Range of all finite ends, at least their size: the scale that sigma is measured against. */
function spreadOf(responses: readonly CensoredResponse[]): number {
  let [least, most] = [Infinity, -Infinity];
  for (const { lowest, highest } of responses) {
    least = Math.min(least, lowest ?? Infinity, highest ?? Infinity);
    most = Math.max(most, lowest ?? -Infinity, highest ?? -Infinity);
  }
  return Math.max(most - least, 1e-6 * Math.max(Math.abs(least), Math.abs(most)), 1e-300);
}

function report(point: readonly number[], here: Evaluation, count: number): CensoredRegression | null {
  const size = point.length;
  const h = point[size - 1]!;
  const coefficients = point.slice(0, -1).map((value) => value / h);
  // variance of f(point) by the gradient of f
  const spread = (direction: readonly number[]) => {
    const solved = solveSymmetric(here.information, direction);
    return solved === null
      ? 0
      : Math.sqrt(solved.reduce((sum, value, axis) => sum + value * direction[axis]!, 0));
  };
  const unit = (axis: number, last: number) =>
    point.map((_, k) => (k === axis ? 1 / h : k === size - 1 ? last : 0));
  return {
    coefficients,
    standardErrors: coefficients.map((value, axis) => spread(unit(axis, -value / h))),
    sigma: 1 / h,
    logSigmaError: spread(unit(-1, -1 / h)),
    logLikelihood: here.value,
    method: `censored normal regression, maximum likelihood, n = ${count}`,
  };
}

function demandShape(responses: readonly CensoredResponse[], design: readonly (readonly number[])[]): void {
  const width = design[0]?.length ?? 0;
  const finite = (end: number | null) => end === null || Number.isFinite(end);
  const good =
    responses.length > 0 &&
    design.length === responses.length &&
    width > 0 &&
    design.every((row) => row.length === width && row.every(Number.isFinite)) &&
    responses.every(
      ({ lowest, highest }) =>
        finite(lowest) && finite(highest) && (lowest === null || highest === null || lowest <= highest),
    );
  if (good) return;
  const expected = "one design row of finite numbers for each response, lowest <= highest";
  throw new WbeError("ARGUMENT_INVALID", `responses and design must be ${expected}`, {
    path: "responses",
    expected,
  });
}
