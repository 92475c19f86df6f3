import { exp, findRoot, log, studentTCdf, studentTUpperTail } from "../numerics/index.ts";
import { type DriftGivenWalk, driftGivenWalk } from "./_drift-given-walk.ts";
import type { DriftModel, SmoothedLevel } from "./_drift-model.ts";

/** Drift and level with what is not known of the level's walk averaged in. */
export interface AveragedLevel {
  /** Quantile of the drift. */
  readonly driftAt: (share: number) => number;
  /** Two-sided p-value of no drift. */
  readonly pValue: number;
  readonly level: SmoothedLevel;
}

/** A walk that adds as much to the error of the drift as the noise does: sqrt(12)/n of the noise at each step. */
const EQUAL_ERRORS = Math.sqrt(12);
const LARGEST_RATIO = 5;
/** A ratio of walk to noise that is so much less likely than the best one is left out. */
const NEGLIGIBLE = 7;

/**
 * Averages over the ratio of walk to noise, from none upwards in steps of two, each weighted by its likelihood times the
 * root of the ratio (half-way between all sizes and all orders of magnitude alike): the most likely ratio alone is often
 * 0 for a level that walks, and its intervals are then far too narrow. Hamilton 1986, doi:10.1016/0304-4076(86)90004-7.
 */
export function averagedLevel(model: DriftModel, df: number): AveragedLevel {
  const fits = likelyFits(model);
  const best = Math.max(...fits.map(({ logWeight }) => logWeight));
  const raw = fits.map(({ logWeight }) => exp(logWeight - best));
  const total = raw.reduce((sum, weight) => sum + weight, 0);
  const weights = raw.map((weight) => weight / total);
  const over = (of: (fit: DriftGivenWalk, i: number) => number): number =>
    fits.reduce((sum, fit, i) => sum + weights[i]! * of(fit, i), 0);

  const below = (at: number): number => over(({ drift, error }) => studentTCdf((at - drift) / error, df));
  const above = (at: number): number =>
    over(({ drift, error }) => studentTUpperTail((at - drift) / error, df));
  const widest = Math.max(...fits.map(({ error }) => error));
  const driftAt = (share: number): number => {
    const centre = over(({ drift }) => drift);
    const excess = (at: number): number => below(at) - share;
    let reach = 4 * widest;
    while (excess(centre - reach) > 0 || excess(centre + reach) < 0) reach *= 2;
    return findRoot(excess, centre - reach, centre + reach, { tolerance: 1e-6 * widest });
  };
  const pValue = Math.min(1, 2 * Math.min(below(0), above(0)));
  return {
    driftAt,
    pValue,
    level: averageOf(
      fits.map((fit) => smoothed(model, fit)),
      weights,
    ),
  };
}

function likelyFits(model: DriftModel): readonly DriftGivenWalk[] {
  const fits: DriftGivenWalk[] = [];
  const least = EQUAL_ERRORS / 4 / model.times.length;
  let best = Number.NEGATIVE_INFINITY;
  for (let ratio = least; ratio < LARGEST_RATIO; ratio *= 2) {
    const given = driftGivenWalk(model, ratio === least ? 0 : ratio, fits.at(-1)?.drift ?? 0);
    const fit = { ...given, logWeight: given.logWeight + log(ratio) / 2 };
    if (fit.logWeight < best - NEGLIGIBLE) break;
    best = Math.max(best, fit.logWeight);
    fits.push(fit);
  }
  return fits.filter(({ logWeight }) => logWeight >= best - NEGLIGIBLE);
}

/** The level of one ratio, with the drift's error in it. */
function smoothed(model: DriftModel, { drift, error, spreads }: DriftGivenWalk): SmoothedLevel {
  const level = model.smooth(drift, spreads);
  const [up, down] = [1, -1].map((sign) => model.smooth(drift + sign * error, spreads).levels) as [
    readonly number[],
    readonly number[],
  ];
  return { ...level, variances: level.variances.map((own, i) => own + ((up[i]! - down[i]!) / 2) ** 2) };
}

function averageOf(parts: readonly SmoothedLevel[], weights: readonly number[]): SmoothedLevel {
  const over = (of: (part: SmoothedLevel) => number): number =>
    parts.reduce((sum, part, k) => sum + weights[k]! * of(part), 0);
  const levels = parts[0]!.levels.map((_, i) => over((part) => part.levels[i]!));
  const mostLikely = weights.indexOf(Math.max(...weights));
  return {
    levels,
    variances: levels.map((level, i) => over((part) => part.variances[i]! + (part.levels[i]! - level) ** 2)),
    surprises: parts[mostLikely]!.surprises,
  };
}
