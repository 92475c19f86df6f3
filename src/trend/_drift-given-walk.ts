import { exp, hypot, log, minimise1d } from "../numerics/index.ts";
import type { DriftModel, Spreads } from "./_drift-model.ts";

/** The drift, were the level's walk known to be so many times the noise over a median gap. */
export interface DriftGivenWalk {
  readonly drift: number;
  readonly error: number;
  readonly spreads: Spreads;
  /** Of the log-likelihood, with the drift integrated out. */
  readonly logWeight: number;
}

/** Range of all noise, in log units of the values' own sd. */
const [LEAST_NOISE, MOST_NOISE] = [-3, 0.7];
const NEWTON_STEPS = 2;

/**
 * The most likely noise and drift for one ratio of walk to noise. In the drift the log-likelihood is a parabola (nearly
 * so with non-detects): three points give its top and the drift's error.
 */
export function driftGivenWalk(model: DriftModel, ratio: number, start: number): DriftGivenWalk {
  const spreadsAt = (log: number): Spreads => {
    const noise = model.scale * exp(log);
    return { noise: Math.sqrt(Math.max(0, noise ** 2 - model.knownNoise ** 2)), walk: ratio * noise };
  };
  let drift = start;
  let spreads = spreadsAt(0);
  for (let round = 0; round < 2; round++) {
    const { x } = minimise1d((log) => -model.logLikelihood(drift, spreadsAt(log)), LEAST_NOISE, MOST_NOISE, {
      tolerance: 0.02,
    });
    spreads = spreadsAt(x);
    const top = topOfParabola(model, spreads, drift);
    drift = top.drift;
    if (round > 0 || Math.abs(drift - start) < top.error / 2) return { ...top, spreads };
  }
  return { ...topOfParabola(model, spreads, drift), spreads };
}

function topOfParabola(model: DriftModel, spreads: Spreads, from: number): Omit<DriftGivenWalk, "spreads"> {
  const { times } = model;
  const [n, length] = [times.length, times.at(-1)! - times[0]!];
  let drift = from;
  const noise = hypot(spreads.noise, model.knownNoise);
  let step = hypot(noise * Math.sqrt(12 / n), spreads.walk * Math.sqrt(n)) / length;
  let height = 0;
  for (let round = 0; round < NEWTON_STEPS; round++) {
    const [low, middle, high] = [-1, 0, 1].map((side) =>
      model.logLikelihood(drift + side * step, spreads),
    ) as [number, number, number];
    const bend = Math.max(2 * middle - low - high, 1e-3);
    const move = Math.max(-4, Math.min(4, (high - low) / (2 * bend)));
    height = middle + (move * (high - low)) / 4;
    drift += move * step;
    step /= Math.sqrt(bend);
    if (Math.abs(move) < 0.5) break;
  }
  return { drift, error: step, logWeight: height + log(step) };
}
