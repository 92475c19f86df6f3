import { kendallScore, kendallVariance } from "./_kendall-score.ts";
import { allSlopes, medianSlope, pairSlopes } from "./_pair-slopes.ts";
import { quickselect } from "./_quickselect.ts";
import {
  correctedPhi,
  isEquallySpaced,
  LARGEST_PHI,
  lagOneAutocorrelation,
  likelihoodPhi,
} from "./autocorrelation.ts";
import { kendallVarianceRatio } from "./kendall-variance-ratio.ts";
import { yueWangFactor } from "./yue-wang-factor.ts";

/** What one look at a series gives: the slope, the dependence of its residuals, and S against its spread. */
export interface DetrendedStatistic {
  readonly score: number;
  readonly slope: number;
  /** Corrected autocorrelation at the median gap, of the signal when noise is known. */
  readonly phi: number;
  /** Share of the residual variance that is not measurement noise: 1 without known noise. */
  readonly signalShare: number;
  readonly factor: number;
  /** |S| / sqrt(Var(S) x factor), no continuity term. */
  readonly z: number;
}

/** Reads series that stand at the same times, in rising order; many of them, fast. */
export type StatisticReader = (values: readonly number[], noiseSd: number | null) => DetrendedStatistic;

const SMALLEST_SIGNAL_SHARE = 0.2;

/** Prepares what depends on the times alone: the spacing, the untied variance, the factor as a function of phi. */
export function statisticReader(times: readonly number[], tiedVariance?: number): StatisticReader {
  const n = times.length;
  const equal = isEquallySpaced(times);
  const variance = tiedVariance ?? kendallVariance(n, [], []);
  const factorOf = factorOfPhi(times);
  return (values, noiseSd) => {
    const { score, slope } = n > LISTED_UP_TO ? sortedRead(times, values) : listedRead(times, values);
    const residuals = values.map((value, i) => value - slope * (times[i]! - times[0]!));
    const raw = equal ? lagOneAutocorrelation(residuals) : likelihoodPhi(times, residuals);
    const signalShare = noiseSd === null ? 1 : shareOfSignal(residuals, noiseSd);
    const phi = phiOfSignal(correctedPhi(raw, n), signalShare, n);
    const factor = 1 + signalShare * (factorOf(phi) - 1);
    const spread = Math.sqrt(variance * factor);
    return { score, slope, phi, signalShare, factor, z: spread > 0 ? Math.abs(score) / spread : 0 };
  };
}

/**
 * Undoes what white noise does to phi: it thins r by the signal's share, and it makes the detrending bias larger than
 * that of an AR(1) with the same r, by 2/n x the excess of (1 - r) x long-run variance. One step, exact for share 1.
 * Above 24 points the second part fades as 1/n^2: it then costs more power than the size needs.
 */
function phiOfSignal(corrected: number, share: number, n: number): number {
  if (share === 1) return corrected;
  const phi = Math.min(0.9, corrected / share);
  const longRun = 1 - share + (share * (1 + phi)) / (1 - phi);
  const fade = Math.min(1, (24 / n) ** 2);
  const excess = (1 - share * phi) * longRun - (1 + share * phi);
  return Math.min(LARGEST_PHI, (corrected + (2 / n) * fade * Math.max(0, excess)) / share);
}

function shareOfSignal(residuals: readonly number[], noiseSd: number): number {
  const n = residuals.length;
  const centre = residuals.reduce((sum, value) => sum + value, 0) / n;
  const variance = residuals.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (n - 2);
  if (!(variance > 0)) return SMALLEST_SIGNAL_SHARE;
  return Math.min(1, Math.max(SMALLEST_SIGNAL_SHARE, 1 - noiseSd ** 2 / variance));
}

/** The factor of Var(S) as a function of phi: Yue and Wang's at equal steps, else the variance ratio at these times. */
export function factorOfPhi(times: readonly number[]): (phi: number) => number {
  return isEquallySpaced(times) ? (phi) => yueWangFactor(phi, times.length) : factorTable(times);
}

/** The variance ratio at these times, read off a table in phi. */
function factorTable(times: readonly number[]): (phi: number) => number {
  const steps = 19;
  const table = Array.from({ length: steps + 1 }, (_, i) =>
    Math.max(1, kendallVarianceRatio(times, (LARGEST_PHI * i) / steps)),
  );
  return (phi) => {
    const place = (phi / LARGEST_PHI) * steps;
    const below = Math.min(steps - 1, Math.floor(place));
    return table[below]! + (place - below) * (table[below + 1]! - table[below]!);
  };
}

/** Score and slope of a series. */
type Read = Pick<DetrendedStatistic, "score" | "slope">;

/** Up to here a list of all slopes is the fastest, above it takes too much room. */
const LISTED_UP_TO = 300;

function listedRead(times: readonly number[], values: readonly number[]): Read {
  const slopes = allSlopes(times, values);
  let score = 0;
  for (const slope of slopes) score += slope > 0 ? 1 : slope < 0 ? -1 : 0;
  return { score, slope: medianOf(slopes) };
}

function sortedRead(times: readonly number[], values: readonly number[]): Read {
  const slope = medianSlope(pairSlopes(times, values)) ?? 0;
  return { score: kendallScore(times, values).score, slope };
}

function medianOf(slopes: Float64Array): number {
  const half = slopes.length >> 1;
  if (slopes.length === 0) return 0;
  const upper = quickselect(slopes, half);
  if (slopes.length % 2 === 1) return upper;
  let lower = -Infinity;
  for (let i = 0; i < half; i++) if (slopes[i]! > lower) lower = slopes[i]!;
  return (lower + upper) / 2;
}
