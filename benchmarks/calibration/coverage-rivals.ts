import type { LevelSample } from "../../src/levels/index.ts";
import { mean, sampleSd, studentTQuantile } from "../../src/numerics/index.ts";

/** What everyone does: mean of the samples +- t standard errors, non-detects replaced by a number. */
export interface Rival {
  readonly name: "naive, as if zero" | "naive, half the limit";
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
}

/** The two common ways, on the same samples. */
export function rivals(samples: readonly LevelSample[]): readonly Rival[] {
  const filled = (share: number) => samples.map(({ load, highest }) => load ?? share * (highest ?? 0));
  return [interval("naive, as if zero", filled(0)), interval("naive, half the limit", filled(0.5))];
}

function interval(name: Rival["name"], values: readonly number[]): Rival {
  const estimate = mean(values);
  const half = (studentTQuantile(0.975, values.length - 1) * sampleSd(values)) / Math.sqrt(values.length);
  return { name, estimate, lower: estimate - half, upper: estimate + half };
}
