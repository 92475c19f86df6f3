import { normalQuantile, studentTQuantile } from "../../src/numerics/index.ts";
import { statisticReader } from "../../src/trend/_detrended-statistic.ts";
import { relativeGaps } from "../../src/trend/autocorrelation.ts";
import { hamedRao, lagOneAutocorrelation, mannKendall, yueWangFactor } from "../../src/trend/index.ts";

/** The tests under study, one series at a time, all read off the same numbers. True: "no trend" is rejected at 5 %. */
export interface Rejections {
  readonly MK: boolean;
  readonly YW: boolean;
  readonly bc1: boolean;
  readonly bc2: boolean;
  readonly HR: boolean;
  readonly REML: boolean;
}

const Z = normalQuantile(0.975);

export function closedForms(times: readonly number[], values: readonly number[]): Rejections {
  const n = values.length;
  const { score, variance } = mannKendall(times, values, { varianceFactor: 1 });
  const { slope } = statisticReader(times)(values, null);
  const r = lagOneAutocorrelation(values.map((value, i) => value - slope * times[i]!));
  const clip = (phi: number): number => Math.min(0.95, Math.max(0, phi));
  const rejects = (factor: number): boolean => (Math.abs(score) - 1) / Math.sqrt(variance * factor) > Z;
  return {
    MK: rejects(1),
    YW: rejects(yueWangFactor(Math.max(0, r), n)),
    bc1: rejects(yueWangFactor(clip((n * r + 1) / (n - 4)), n)),
    bc2: rejects(yueWangFactor(clip((n * r + 2) / (n - 5)), n)),
    HR: (hamedRao(times, values).pValue ?? 1) < 0.05,
    REML: remlRejects(times, values),
  };
}

/** GLS with AR(1) errors, phi by REML on a grid from 0, t with n - 2 degrees of freedom. */
function remlRejects(times: readonly number[], values: readonly number[]): boolean {
  let best = Infinity;
  let ratio = 0;
  for (let phi = 0; phi <= 0.95; phi += 0.05) {
    const { deviance, t } = glsAt(times, values, phi);
    if (deviance < best) [best, ratio] = [deviance, t];
  }
  return Math.abs(ratio) > studentTQuantile(0.975, values.length - 2);
}

function glsAt(
  times: readonly number[],
  values: readonly number[],
  phi: number,
): { deviance: number; t: number } {
  const n = values.length;
  const lead = Math.sqrt(1 - phi * phi);
  const whiten = (of: (i: number) => number, i: number): number =>
    i === 0 ? lead * of(0) : of(i) - phi * of(i - 1);
  let [aa, ab, bb, ay, by, yy] = [0, 0, 0, 0, 0, 0];
  for (let i = 0; i < n; i++) {
    const a = whiten(() => 1, i);
    const b = whiten((k) => times[k]!, i);
    const y = whiten((k) => values[k]!, i);
    aa += a * a;
    ab += a * b;
    bb += b * b;
    ay += a * y;
    by += b * y;
    yy += y * y;
  }
  const determinant = aa * bb - ab * ab;
  const slope = (aa * by - ab * ay) / determinant;
  const intercept = (bb * ay - ab * by) / determinant;
  const rest = yy - intercept * ay - slope * by;
  const deviance = (n - 2) * Math.log(rest) - Math.log(1 - phi * phi) + Math.log(determinant);
  return { deviance, t: slope / Math.sqrt(((rest / (n - 2)) * aa) / determinant) };
}

/** Standard deviation of the GLS slope when the covariance is known: AR(1) of sd `sd`, phi over the median gap, plus white noise of sd `noise`. */
export function slopeSd(times: readonly number[], phi: number, sd: number, noise: number): number {
  const n = times.length;
  const places = [0];
  for (const gap of relativeGaps(times)) places.push(places.at(-1)! + gap);
  const covariance = places.map((a, i) =>
    places.map((b, j) => sd * sd * phi ** Math.abs(a - b) + (i === j ? noise * noise : 0)),
  );
  const ones = solve(
    covariance,
    times.map(() => 1),
  );
  const lines = solve(covariance, times);
  const dot = (a: readonly number[], b: readonly number[]): number =>
    a.reduce((sum, value, i) => sum + value * b[i]!, 0);
  const all = Array.from({ length: n }, () => 1);
  const [aa, ab, bb] = [dot(all, ones), dot(all, lines), dot(times, lines)];
  return Math.sqrt(aa / (aa * bb - ab * ab));
}

function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const a = matrix.map((row, i) => [...row, right[i]!]);
  const n = right.length;
  for (let k = 0; k < n; k++) {
    for (let i = k + 1; i < n; i++) {
      const share = a[i]![k]! / a[k]![k]!;
      for (let j = k; j <= n; j++) a[i]![j]! -= share * a[k]![j]!;
    }
  }
  const x = new Array<number>(n).fill(0);
  for (let i = n - 1; i >= 0; i--) {
    x[i] = (a[i]![n]! - x.reduce((sum, value, j) => (j > i ? sum + a[i]![j]! * value : sum), 0)) / a[i]![i]!;
  }
  return x;
}
