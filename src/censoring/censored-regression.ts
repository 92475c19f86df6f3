import { WbeError } from "../base/index.ts";
import { log, solveSymmetric } from "../numerics/index.ts";
import { logDensity, logProbability } from "./log-probability.ts";

/** A normal response known to lie between two ends; measured when they agree; null: open on that side. */
export interface CensoredResponse {
  readonly lowest: number | null;
  readonly highest: number | null;
}

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
  const rows = responses.map(({ lowest, highest }, index) => ({
    low: lowest ?? -Infinity,
    high: highest ?? Infinity,
    x: design[index]!,
  }));
  let point: readonly number[] = start(rows);
  let here = evaluate(rows, point);
  const flat = 1e-9 * spreadOf(rows);
  for (let iteration = 0; iteration < 200; iteration++) {
    const step = solveSymmetric(here.information, here.gradient);
    if (step === null) return null;
    const gain = step.reduce((sum, value, axis) => sum + value * here.gradient[axis]!, 0);
    const [reached, next] = climb(rows, point, here, step);
    if (next === null) return report(point, here, rows.length);
    point = reached;
    here = next;
    // the error of a Newton step is about the square of the one before
    if (gain < 1e-12) return report(point, here, rows.length);
    if (1 / point[point.length - 1]! < flat) return null;
  }
  return null;
}

/** The longest of the halved steps that does not fall; null when none is left to take. */
function climb(
  rows: readonly Row[],
  point: readonly number[],
  here: Evaluation,
  step: readonly number[],
): [readonly number[], Evaluation | null] {
  for (let size = 1; size > 1e-6; size /= 2) {
    const moved = point.map((value, axis) => value + size * step[axis]!);
    const next = evaluate(rows, moved);
    if (next.value >= here.value) return [moved, next];
  }
  return [point, null];
}

interface Row {
  readonly low: number;
  readonly high: number;
  readonly x: readonly number[];
}

interface Evaluation {
  readonly value: number;
  readonly gradient: readonly number[];
  /** Minus the second derivatives. */
  readonly information: readonly (readonly number[])[];
}

/** The last parameter is h = 1 / sigma, the others are coefficients x h. */
function evaluate(rows: readonly Row[], point: readonly number[]): Evaluation {
  const size = point.length;
  const h = point[size - 1]!;
  const gradient = new Array<number>(size).fill(0);
  const information = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  if (!(h > 0)) return { value: -Infinity, gradient, information };
  let value = 0;
  for (const { low, high, x } of rows) {
    const offset = x.reduce((sum, cell, column) => sum + cell * point[column]!, 0);
    if (low === high) {
      const z = h * low - offset;
      value += logDensity(z) + log(h);
      const direction = [...x.map((cell) => -cell), low];
      add(gradient, information, direction, -z, direction, 1);
      gradient[size - 1]! += 1 / h;
      information[size - 1]![size - 1]! += 1 / h ** 2;
      continue;
    }
    const part = logProbability(
      low === -Infinity ? low : h * low - offset,
      high === Infinity ? high : h * high - offset,
    );
    value += part.value;
    const atLow = [...x.map((cell) => -cell), low === -Infinity ? 0 : low];
    const atHigh = [...x.map((cell) => -cell), high === Infinity ? 0 : high];
    add(gradient, information, atLow, part.low, atLow, -part.lowLow);
    add(gradient, information, atHigh, part.high, atHigh, -part.highHigh);
    add(gradient, information, atLow, 0, atHigh, -part.lowHigh);
    add(gradient, information, atHigh, 0, atLow, -part.lowHigh);
  }
  return { value, gradient, information };
}

function add(
  gradient: number[],
  information: number[][],
  left: readonly number[],
  slope: number,
  right: readonly number[],
  curvature: number,
): void {
  for (let i = 0; i < left.length; i++) {
    gradient[i]! += slope * left[i]!;
    for (let j = 0; j < right.length; j++) information[i]![j]! += curvature * left[i]! * right[j]!;
  }
}

function start(rows: readonly Row[]): number[] {
  const spread = spreadOf(rows);
  return [...rows[0]!.x.map(() => 0), 1 / spread];
}

/** Range of all finite ends, at least their size: the scale that sigma is measured against. */
function spreadOf(rows: readonly Row[]): number {
  const ends = rows.flatMap(({ low, high }) => [low, high]).filter(Number.isFinite);
  const range = Math.max(...ends) - Math.min(...ends);
  return Math.max(range, 1e-6 * Math.max(...ends.map(Math.abs)), 1e-300);
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
