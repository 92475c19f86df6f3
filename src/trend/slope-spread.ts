import { exp, log, nelderMead } from "../numerics/index.ts";
import { checkFinite } from "./_check-series.ts";
import { lineInside, restrictedDeviance } from "./_slope-deviance.ts";
import type { SlopeSeries } from "./slope-series.ts";

/** A slope with its standard error. */
export interface Slope {
  readonly estimate: number;
  readonly standardError: number;
}

/** The slope that places share and how far theirs differ, in values per unit of time. */
export interface SlopeSpreadResult {
  readonly method: "hierarchical slopes";
  readonly variant: string;
  readonly n: number;
  /** Mean of the places' slopes, value units per time unit. */
  readonly common: Slope;
  /** Standard deviation of true slopes between places, and of values about their place's line beyond the known. */
  readonly betweenSd: number;
  readonly withinSd: number;
  /** Degrees of freedom of the intervals: places - 1. */
  readonly df: number;
  readonly places: readonly {
    readonly name: string;
    readonly n: number;
    /** From the place's own values alone. */
    readonly own: Slope;
    /** Predicted: the own slope drawn towards the common one, by the more the less it is known. */
    readonly predicted: Slope;
    /** Weight of the own slope in the prediction, 0 to 1. */
    readonly weight: number;
  }[];
}

const PLACES_NEEDED = 5;
const POINTS_NEEDED = 3;
/** A deviance no better than this by a spread between places is none. */
const FLAT = 1e-8;

/**
 * Hierarchical model of slopes: value = intercept of the place + slope of the place x time + error, slopes normal
 * about a common one, REML; each place's slope is predicted (BLUP) with the uncertainty of the common slope in it.
 * Points with a known `sd` weigh by it. Null below 5 places with 3 values at different times, where the spread
 * between places cannot be told. Patterson and Thompson 1971, doi:10.1093/biomet/58.3.545; Robinson 1991,
 * doi:10.1214/ss/1177011926. Throws ARGUMENT_INVALID for numbers that are not finite.
 */
export function slopeSpread(places: readonly SlopeSeries[]): SlopeSpreadResult | null {
  for (const { times, values, sds = [] } of places) {
    checkFinite(times, "times");
    checkFinite(values, "values");
    checkFinite(sds, "sds");
  }
  const used = places.filter(
    ({ times }) => times.length >= POINTS_NEEDED && new Set(times).size >= POINTS_NEEDED,
  );
  if (used.length < PLACES_NEEDED) return null;
  const [within, between] = variances(used);
  const lines = used.map((place) => lineInside(place, within));
  const weights = lines.map(({ variance }) => 1 / (variance + between ** 2));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const common = lines.reduce((sum, { slope }, i) => sum + weights[i]! * slope, 0) / total;
  return {
    method: "hierarchical slopes",
    variant: "own intercepts, random slopes, REML",
    n: used.reduce((sum, { times }) => sum + times.length, 0),
    common: { estimate: common, standardError: Math.sqrt(1 / total) },
    betweenSd: between,
    withinSd: within,
    df: used.length - 1,
    places: lines.map(({ slope, variance }, i) => {
      const weight = between ** 2 / (variance + between ** 2);
      return {
        name: used[i]!.name,
        n: used[i]!.times.length,
        own: { estimate: slope, standardError: Math.sqrt(variance) },
        predicted: {
          estimate: common + weight * (slope - common),
          standardError: Math.sqrt(weight * variance + (1 - weight) ** 2 / total),
        },
        weight,
      };
    }),
  };
}

/** The REML standard deviations within and between, found from several starts; 0 between is tried on its own. */
function variances(places: readonly SlopeSeries[]): readonly [number, number] {
  const plain = places.map((place) => lineInside(place, 1));
  const spread = plain.reduce((sum, { residuals }) => sum + residuals, 0);
  const freedom = places.reduce((sum, { times }) => sum + times.length - 2, 0);
  // A spread of nothing at all would have no logarithm.
  const within = Math.max(Math.sqrt(spread / freedom), 1e-12);
  const typical = within * Math.sqrt(plain.reduce((sum, { variance }) => sum + variance, 0) / plain.length);
  const deviance = (a: number, b: number): number => restrictedDeviance(places, exp(a), Math.abs(b));
  const alone = nelderMead(([a]) => deviance(a!, 0), [log(within)], { scale: 0.5 });
  const starts = [0.3, 1, 3].map((times) =>
    nelderMead(([a, b]) => deviance(a!, b! * typical), [log(within), times], {
      scale: [0.5, times / 2],
      tolerance: 1e-12,
      maxEvaluations: 4000,
    }),
  );
  const best = starts.reduce((a, b) => (b.value < a.value ? b : a));
  if (alone.value <= best.value + FLAT) return [exp(alone.x[0]!), 0];
  return [exp(best.x[0]!), Math.abs(best.x[1]!) * typical];
}
