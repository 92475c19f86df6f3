import { exp, log, logNormalCdf } from "../numerics/index.ts";
import { isMeasured, type ValueInterval } from "./_interval-score.ts";
import { oneStepSurprise } from "./_one-step-surprise.ts";

/** A grid of levels with, for each time, the log-probability of its value given each level. */
export interface LevelGrid {
  readonly nodes: readonly number[];
  readonly step: number;
}

/** What the grid filter and smoother say. */
export interface GridAnswer {
  readonly logLikelihood: number;
  /** For each time the probability of each node given all values. */
  readonly smoothed: readonly Float64Array[];
  /** Standard normal surprise of each value given those before it; null for the first. */
  readonly surprises: readonly (number | null)[];
}

export function levelGrid(values: readonly ValueInterval[], spread: number, size: number): LevelGrid {
  const ends = values.flatMap(({ lower, upper }) => [lower, upper]).filter(Number.isFinite);
  const low = Math.min(...ends) - 4 * spread;
  const high = Math.max(...ends) + 3 * spread;
  const step = (high - low) / (size - 1) || 1;
  return { nodes: Array.from({ length: size }, (_, i) => low + i * step), step };
}

/**
 * Filter and smoother of a level on a grid: exact for values that are only known as intervals, up to the grid's step.
 * Flat start; the level steps by N(0, stepSd_i), the value lies N(0, noise_i) about it. O(n K^2).
 * Kitagawa 1987, doi:10.1080/01621459.1987.10478534.
 */
export function gridLevel(
  grid: LevelGrid,
  values: readonly ValueInterval[],
  noiseSds: readonly number[],
  stepSds: readonly number[],
  smoothing: boolean,
): GridAnswer {
  const size = grid.nodes.length;
  const seen = values.map((value, i) => likelihoods(grid.nodes, value, noiseSds[i]!));
  const filtered: Float64Array[] = [];
  const surprises: (number | null)[] = [];
  let logLikelihood = 0;
  let state = new Float64Array(size).fill(1 / size);
  values.forEach((value, i) => {
    const before = i === 0 ? state : spreadOut(state, stepSds[i - 1]! / grid.step);
    const after = product(before, seen[i]!);
    const total = scaled(after, sum(after));
    if (smoothing) surprises.push(i === 0 ? null : oneStepSurprise(grid.nodes, before, value, noiseSds[i]!));
    logLikelihood += total > 0 ? log(total) : -1e6;
    state = total > 0 ? after : before;
    filtered.push(state);
  });
  if (!smoothing) return { logLikelihood, smoothed: [], surprises };
  const smoothed: Float64Array[] = new Array(values.length);
  let ahead = new Float64Array(size).fill(1);
  for (let i = values.length - 1; i >= 0; i--) {
    const both = product(filtered[i]!, ahead);
    scaled(both, sum(both));
    smoothed[i] = both;
    if (i === 0) break;
    ahead = spreadOut(product(ahead, seen[i]!), stepSds[i - 1]! / grid.step);
    scaled(ahead, Math.max(...ahead));
  }
  return { logLikelihood, smoothed, surprises };
}

function likelihoods(nodes: readonly number[], value: ValueInterval, sd: number): Float64Array {
  const found = new Float64Array(nodes.length);
  const below = (end: number, level: number): number =>
    Number.isFinite(end) ? exp(logNormalCdf((end - level) / sd)) : end > 0 ? 1 : 0;
  const height = 1 / (sd * Math.sqrt(2 * Math.PI));
  const measured = isMeasured(value);
  for (let k = 0; k < nodes.length; k++) {
    const level = nodes[k]!;
    found[k] = measured
      ? height * exp(-0.5 * ((value.lower - level) / sd) ** 2)
      : Math.max(0, below(value.upper, level) - below(value.lower, level));
  }
  return found;
}

/** Convolves with a normal step of `sd` nodes; what would leave the grid stays at its edge weights' share. */
function spreadOut(state: Float64Array, sd: number): Float64Array<ArrayBuffer> {
  const reach = Math.min(state.length - 1, Math.ceil(5 * sd));
  if (sd < 0.05) return state.slice() as Float64Array<ArrayBuffer>;
  const weights = new Float64Array(reach + 1);
  let total = 0;
  for (let k = 0; k <= reach; k++) {
    weights[k] = exp(-0.5 * (k / sd) ** 2);
    total += k === 0 ? weights[k]! : 2 * weights[k]!;
  }
  const out = new Float64Array(state.length);
  for (let k = 0; k < state.length; k++) {
    const mass = state[k]! / total;
    if (mass === 0) continue;
    const to = Math.min(state.length - 1, k + reach);
    for (let j = Math.max(0, k - reach); j <= to; j++) out[j]! += mass * weights[Math.abs(j - k)]!;
  }
  return out;
}

function product(a: Float64Array, b: Float64Array): Float64Array<ArrayBuffer> {
  const found = new Float64Array(a.length);
  for (let k = 0; k < a.length; k++) found[k] = a[k]! * b[k]!;
  return found;
}

function sum(numbers: Float64Array): number {
  let total = 0;
  for (let k = 0; k < numbers.length; k++) total += numbers[k]!;
  return total;
}

/** Divides in place by a total above 0, and gives it. */
function scaled(numbers: Float64Array, total: number): number {
  if (total > 0) for (let k = 0; k < numbers.length; k++) numbers[k]! /= total;
  return total;
}
