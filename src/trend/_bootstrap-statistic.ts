import { createRandom, pow } from "../numerics/index.ts";
import type { DetrendedStatistic, StatisticReader } from "./_detrended-statistic.ts";
import { relativeGaps } from "./autocorrelation.ts";

/** The studentised bootstrap's answer. */
export interface BootstrapAnswer {
  /** (1 + how many simulated z reach the observed one) / (replicates + 1). */
  readonly pValue: number;
  /** p < alpha exactly when the observed z lies above this. */
  readonly criticalZ: number;
}

/**
 * Simulates series without a trend, stationary Gaussian AR(1) (plus white noise when its share is known) at the same
 * times, and reads each like the real one, phi and factor estimated anew. Location, scale and slope do not matter.
 */
export function bootstrapStatistic(
  times: readonly number[],
  observed: DetrendedStatistic,
  read: StatisticReader,
  options: {
    readonly seed: number;
    readonly replicates: number;
    readonly alpha: number;
    readonly noiseKnown: boolean;
  },
): BootstrapAnswer {
  const random = createRandom(options.seed);
  const steps = relativeGaps(times).map((gap) => pow(observed.phi, gap));
  const signal = Math.sqrt(observed.signalShare);
  const noise = Math.sqrt(1 - observed.signalShare);
  const series = new Array<number>(times.length);
  const simulated = Float64Array.from({ length: options.replicates }, () => {
    let state = random.normal();
    for (let i = 0; i < series.length; i++) {
      if (i > 0) state = steps[i - 1]! * state + Math.sqrt(1 - steps[i - 1]! ** 2) * random.normal();
      series[i] = signal * state + (options.noiseKnown ? noise * random.normal() : 0);
    }
    return read(series, options.noiseKnown ? noise : null).z;
  }).sort();
  const all = options.replicates + 1;
  const reached = simulated.filter((z) => z >= observed.z * (1 - 1e-12)).length;
  const allowed = Math.ceil(options.alpha * all - 1e-9) - 1;
  return {
    pValue: (1 + reached) / all,
    criticalZ: simulated[Math.max(0, options.replicates - Math.max(1, allowed))]!,
  };
}
