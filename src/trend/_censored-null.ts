import { createRandom, pow, type Random } from "../numerics/index.ts";
import { factorOfPhi } from "./_detrended-statistic.ts";
import { intervalMoment } from "./_interval-moment.ts";
import { absoluteScore, isMeasured, type ValueInterval } from "./_interval-score.ts";
import { type Reports, report, reportingRules } from "./_reporting-rules.ts";
import { autocorrelationReader } from "./_residual-autocorrelation.ts";
import { cautiousPhi, LARGEST_PHI, relativeGaps } from "./autocorrelation.ts";

/** The censored Kendall test against a null of series that depend on their neighbours. */
export interface CensoredNull {
  readonly pValue: number;
  /** |S| up to which the test does not reject. */
  readonly acceptedScore: number;
  readonly phi: number;
}

/** A normal line through the values: its height at each time and the spread about it. */
export interface FittedLine {
  readonly heights: readonly number[];
  readonly scale: number;
}

const PHIS = [0, 0.15, 0.3, 0.45, 0.6, 0.75, 0.9] as const;
const SERIES_PER_PHI = 100;

/**
 * Null of the interval score S for series without a trend, Gaussian AR(1) at the same times and cut by the same limits.
 * phi is the one whose simulated series show, on average, the autocorrelation seen here: that undoes both what the
 * limits hide and what removing a trend takes away. S is studentised by the factor at phi, estimated anew in every
 * simulated series. A detected value has the limit of the non-detect nearest in time.
 */
export function censoredNull(
  times: readonly number[],
  values: readonly ValueInterval[],
  line: FittedLine,
  options: { readonly seed: number; readonly replicates: number; readonly alpha: number },
): CensoredNull {
  const random = createRandom(options.seed);
  const n = times.length;
  const flat = {
    heights: times.map(() => line.heights.reduce((sum, h) => sum + h, 0) / n),
    scale: line.scale,
  };
  const rules = reportingRules(times, values);
  const guessOf = remembered((value) => intervalMoment(value, flat.heights[0]!, flat.scale).mean);
  const factorOf = factorOfPhi(times);
  const gaps = relativeGaps(times);
  const draw = (phi: number): readonly ValueInterval[] => simulated(random, gaps, flat, rules, phi);
  const autocorrelationOf = autocorrelationReader(times);
  const seenAt = PHIS.map((phi) => {
    let sum = 0;
    for (let k = 0; k < SERIES_PER_PHI; k++) sum += autocorrelationOf(draw(phi).map(guessOf));
    return sum / SERIES_PER_PHI;
  });
  const phiOf = (seen: number): number => invert(seenAt, seen);

  const seen = values.map((value, i) => intervalMoment(value, line.heights[i]!, line.scale).mean);
  const phi = phiOf(autocorrelationOf(seen));
  const spread = Math.sqrt(factorOf(phi));
  const z = absoluteScore(times, values) / spread;
  const reference = Float64Array.from({ length: options.replicates }, () => {
    const series = draw(cautiousPhi(phi, n));
    const own = factorOf(phiOf(autocorrelationOf(series.map(guessOf))));
    return absoluteScore(times, series) / Math.sqrt(own);
  }).sort();
  const all = options.replicates + 1;
  const reached = reference.filter((value) => value >= z * (1 - 1e-12)).length;
  const allowed = Math.max(1, Math.ceil(options.alpha * all - 1e-9) - 1);
  return {
    pValue: (1 + reached) / all,
    acceptedScore: reference[Math.max(0, options.replicates - allowed)]! * spread,
    phi,
  };
}

function simulated(
  random: Random,
  gaps: readonly number[],
  { heights, scale }: FittedLine,
  rules: readonly (Reports | null)[],
  phi: number,
): readonly ValueInterval[] {
  const steps = gaps.map((gap) => pow(phi, gap));
  let state = random.normal();
  return rules.map((rule, i) => {
    if (i > 0) state = steps[i - 1]! * state + Math.sqrt(1 - steps[i - 1]! ** 2) * random.normal();
    return report(heights[i]! + scale * state, rule);
  });
}

/** A measured value is itself; a report's value is worked out once, for the few reports come again and again. */
function remembered(of: (value: ValueInterval) => number): (value: ValueInterval) => number {
  const known = new Map<ValueInterval, number>();
  return (value) => {
    if (isMeasured(value)) return value.lower;
    const guess = known.get(value) ?? of(value);
    known.set(value, guess);
    return guess;
  };
}

/** The phi whose series show `seen` on average, between the nodes on a straight line; 0 below, at most 0.95. */
function invert(shown: readonly number[], seen: number): number {
  if (seen <= shown[0]!) return 0;
  const at = Math.max(
    1,
    shown.findIndex((value) => value >= seen),
  );
  const [k, beyond] = seen > Math.max(...shown) ? [PHIS.length - 1, true] : [at, false];
  const rise = shown[k]! - shown[k - 1]!;
  const share = rise > 0 ? (seen - shown[k - 1]!) / rise : beyond ? 1 : 0;
  return Math.min(LARGEST_PHI, PHIS[k - 1]! + share * (PHIS[k]! - PHIS[k - 1]!));
}
