import { cholesky, exp, findRoot, solveSymmetric } from "../numerics/index.ts";
import type { Evaluation } from "./evaluation.ts";
import { maximiseSmooth } from "./maximise-smooth.ts";

/** The marginal distribution of the first parameter. */
export interface GridAxis {
  /** Where the joint density is highest. */
  readonly mode: readonly number[];
  readonly quantile: (p: number) => number;
}

/**
 * Marginal of the first of up to three parameters of a smooth log density, by the trapezoid rule on a grid: its axes
 * are turned and scaled by the curvature at the mode, its size fitted to where the density lives. Deterministic.
 */
export function gridPosterior(
  value: (point: readonly number[]) => number,
  evaluate: (point: readonly number[]) => Evaluation,
  start: readonly number[],
): GridAxis {
  const top = maximiseSmooth(evaluate, start);
  const spread = spreadAt(evaluate(top.point));
  const point = [...top.point];
  // called some hundred thousand times: one array is used again and again
  const at = (turned: readonly number[]) => {
    for (let i = 0; i < point.length; i++) {
      let place = top.point[i]!;
      for (let k = 0; k <= i; k++) place += spread[i]![k]! * turned[k]!;
      point[i] = place;
    }
    return value(point) - top.value;
  };
  const wide = start.map((_, axis) => ({ low: -REACH, high: axis === 0 ? 2 * REACH : REACH }));
  const box = shrink(at, wide);
  const nodes = box.map(({ low, high }, axis) => stepped(low, high, axis === 0 ? FIRST_STEP : OTHER_STEP));
  const density = nodes[0]!.map((first) => {
    let sum = 0;
    everyPoint([[first], ...nodes.slice(1)], (turned) => {
      sum += exp(at(turned));
    });
    return sum;
  });
  const turned = quantileOf(nodes[0]!, density);
  return { mode: top.point, quantile: (p) => top.point[0]! + spread[0]![0]! * turned(p) };
}

/** How far the grid may reach, in standard deviations. */
const REACH = 14;
/** ln of the density that is left out, against the mode. */
const CUT = 13;
/** Between nodes, in standard deviations: sums over a smooth density converge fast, and quantiles are interpolated. */
const FIRST_STEP = 0.5;
const OTHER_STEP = 1;

interface Span {
  readonly low: number;
  readonly high: number;
}

function stepped(low: number, high: number, step: number): readonly number[] {
  const count = Math.ceil((high - low) / step) + 1;
  return Array.from({ length: count }, (_, index) => low + ((high - low) * index) / (count - 1));
}

/** Visits every combination; the array handed over is used again for the next one. */
function everyPoint(
  nodes: readonly (readonly number[])[],
  visit: (point: readonly number[]) => void,
  point: number[] = nodes.map(() => 0),
  axis = 0,
): void {
  if (axis === nodes.length) visit(point);
  for (const node of nodes[axis] ?? []) {
    point[axis] = node;
    everyPoint(nodes, visit, point, axis + 1);
  }
}

/** Lower triangle that turns independent standard normals into the curvature's covariance. */
function spreadAt({ information }: Evaluation): readonly (readonly number[])[] {
  const columns = information.map((_, axis) =>
    solveSymmetric(
      information,
      information.map((_, k) => (k === axis ? 1 : 0)),
    ),
  );
  const covariance = information.map((_, i) => columns.map((column) => column?.[i] ?? Number.NaN));
  return cholesky(covariance) ?? information.map((_, i) => information.map((_, j) => (i === j ? 1 : 0)));
}

/** The part of the box where a coarse grid sees the density, one step wider on each side. */
function shrink(value: (point: readonly number[]) => number, wide: readonly Span[]): readonly Span[] {
  const nodes = wide.map(({ low, high }) => stepped(low, high, 1.5));
  const seen = wide.map(() => ({ low: 0, high: 0 }));
  everyPoint(nodes, (point) => {
    if (value(point) < -CUT) return;
    point.forEach((place, axis) => {
      const span = seen[axis]!;
      span.low = Math.min(span.low, place);
      span.high = Math.max(span.high, place);
    });
  });
  return seen.map(({ low, high }) => ({ low: low - 1, high: high + 1 }));
}

/** Quantiles of a density on equal steps: corrected trapezoid sums, Hermite interpolation between the nodes. */
function quantileOf(nodes: readonly number[], density: readonly number[]): (p: number) => number {
  const step = nodes[1]! - nodes[0]!;
  const slope = density.map((_, i) => ((density[i + 1] ?? 0) - (density[i - 1] ?? 0)) / 2);
  const cumulative = [0];
  for (let i = 1; i < nodes.length; i++) {
    const cell = (density[i - 1]! + density[i]!) / 2 + (slope[i - 1]! - slope[i]!) / 12;
    cumulative.push(cumulative[i - 1]! + Math.max(0, cell));
  }
  const total = cumulative[cumulative.length - 1]!;
  return (p) => {
    const goal = p * total;
    const cell = Math.max(
      1,
      cumulative.findIndex((sum) => sum >= goal),
    );
    const [before, after] = [cumulative[cell - 1]!, cumulative[cell]!];
    const [left, right] = [density[cell - 1]!, density[cell]!];
    const inside = (t: number) =>
      before * (1 + 2 * t) * (1 - t) ** 2 +
      left * t * (1 - t) ** 2 +
      after * t ** 2 * (3 - 2 * t) +
      right * t ** 2 * (t - 1) -
      goal;
    const t =
      inside(0) * inside(1) < 0 ? findRoot(inside, 0, 1, { tolerance: 1e-12 }) : inside(0) >= 0 ? 0 : 1;
    return nodes[cell - 1]! + t * step;
  };
}
