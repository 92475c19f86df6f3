import { log } from "../numerics/index.ts";
import type { CensoredResponse } from "./censored-response.ts";
import { distinctBy } from "./distinct-by.ts";
import type { Evaluation } from "./evaluation.ts";
import { type LogProbability, logDensity, logProbability } from "./log-probability.ts";

/**
 * The log-likelihood of a censored regression with normal errors, as a function of its parameters: coefficients x h and,
 * last, h = 1 / sigma. Rows with the same ends and the same row of the design are computed once.
 */
export function censoredEvaluation(
  responses: readonly CensoredResponse[],
  design: readonly (readonly number[])[],
): (point: readonly number[]) => Evaluation {
  const rows = rowsOf(responses, design);
  const { distinct, places } = distinctBy(rows, isSame);
  return (point) => {
    const size = point.length;
    const h = point[size - 1]!;
    const gradient = new Array<number>(size).fill(0);
    const information = new Array<number>(size * size).fill(0);
    if (!(h > 0)) return evaluationOf(-Infinity, gradient, information);
    const [logH, slopeOfLogH, bendOfLogH] = [log(h), 1 / h, 1 / h ** 2];
    const parts = distinct.map((row) => (row.low === row.high ? null : partOf(row, h, point)));
    let value = 0;
    for (let index = 0; index < rows.length; index++) {
      const { low, x, atLow, atHigh } = rows[index]!;
      const part = parts[places[index]!] ?? null;
      if (part === null) {
        const z = h * low - dot(x, point);
        value += logDensity(z) + logH;
        add(gradient, information, atLow, -z, atLow, 1);
        gradient[size - 1]! += slopeOfLogH;
        information[size * size - 1]! += bendOfLogH;
        continue;
      }
      value += part.value;
      if (part.low !== 0) add(gradient, information, atLow, part.low, atLow, -part.lowLow);
      if (part.high !== 0) add(gradient, information, atHigh, part.high, atHigh, -part.highHigh);
      if (part.lowHigh === 0) continue;
      add(gradient, information, atLow, 0, atHigh, -part.lowHigh);
      add(gradient, information, atHigh, 0, atLow, -part.lowHigh);
    }
    return evaluationOf(value, gradient, information);
  };
}

function evaluationOf(
  value: number,
  gradient: readonly number[],
  information: readonly number[],
): Evaluation {
  const size = gradient.length;
  return {
    value,
    gradient,
    information: gradient.map((_, i) => information.slice(i * size, (i + 1) * size)),
  };
}

interface Row {
  readonly low: number;
  readonly high: number;
  readonly x: readonly number[];
  /** Derivatives of the two ends as to the parameters; an open end has none. */
  readonly atLow: readonly number[];
  readonly atHigh: readonly number[];
}

function rowsOf(
  responses: readonly CensoredResponse[],
  design: readonly (readonly number[])[],
): readonly Row[] {
  return responses.map(({ lowest, highest }, index) => {
    const x = design[index]!;
    const slopes = x.map((cell) => -cell);
    return {
      low: lowest ?? -Infinity,
      high: highest ?? Infinity,
      x,
      atLow: [...slopes, lowest ?? 0],
      atHigh: [...slopes, highest ?? 0],
    };
  });
}

function isSame(one: Row, other: Row): boolean {
  return one.low === other.low && one.high === other.high && one.x.every((cell, at) => cell === other.x[at]);
}

function partOf({ low, high, x }: Row, h: number, point: readonly number[]): LogProbability {
  const offset = dot(x, point);
  return logProbability(
    low === -Infinity ? low : h * low - offset,
    high === Infinity ? high : h * high - offset,
  );
}

function dot(x: readonly number[], point: readonly number[]): number {
  let sum = 0;
  for (let column = 0; column < x.length; column++) sum += x[column]! * point[column]!;
  return sum;
}

/** Adds slope x left to the gradient and curvature x left x right to the information, which stands row after row. */
function add(
  gradient: number[],
  information: number[],
  left: readonly number[],
  slope: number,
  right: readonly number[],
  curvature: number,
): void {
  const size = left.length;
  for (let i = 0; i < size; i++) {
    gradient[i]! += slope * left[i]!;
    for (let j = 0; j < size; j++) information[i * size + j]! += curvature * left[i]! * right[j]!;
  }
}
