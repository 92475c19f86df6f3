import { isMeasured, type ValueInterval } from "./_interval-score.ts";

/**
 * Median of the nonparametric maximum-likelihood distribution of interval-censored values (Turnbull 1976,
 * doi:10.1111/j.2517-6161.1976.tb01597.x), by self-consistency. Mass of a value known only to lie below everything
 * stays at its limit. The middle of the flat piece where the distribution is exactly one half; null without values.
 */
export function turnbullMedian(values: readonly ValueInterval[]): number | null {
  const points = [...new Set(values.flatMap(({ lower, upper }) => [lower, upper]))]
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
  if (points.length === 0) return null;
  const holds = values.map((value) => candidates(value, points));
  let mass = points.map(() => 1 / points.length);
  for (let round = 0; round < 5000; round++) {
    const next = points.map(() => 0);
    for (const inside of holds) {
      const total = inside.reduce((sum, at) => sum + mass[at]!, 0);
      for (const at of inside) next[at]! += mass[at]! / total / values.length;
    }
    const moved = Math.max(...next.map((value, at) => Math.abs(value - mass[at]!)));
    mass = next;
    if (moved < 1e-12) break;
  }
  return halfway(points, mass);
}

/** Numbers of the points a value may lie at: below its limit, or the limit itself when nothing lies below. */
function candidates(value: ValueInterval, points: readonly number[]): readonly number[] {
  const at = points.flatMap((point, number) => (inside(value, point) ? [number] : []));
  if (at.length > 0) return at;
  return [points.indexOf(Number.isFinite(value.upper) ? value.upper : value.lower)];
}

function inside(value: ValueInterval, point: number): boolean {
  if (isMeasured(value)) return point === value.lower;
  return point >= value.lower && point < value.upper;
}

function halfway(points: readonly number[], mass: readonly number[]): number | null {
  let sum = 0;
  for (let at = 0; at < points.length; at++) {
    sum += mass[at]!;
    if (Math.abs(sum - 0.5) < 1e-9) {
      const next = mass.findIndex((value, later) => later > at && value > 1e-9);
      return next === -1 ? points[at]! : (points[at]! + points[next]!) / 2;
    }
    if (sum > 0.5) return points[at]!;
  }
  return points.at(-1) ?? null;
}
