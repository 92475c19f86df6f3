import type { LevelSample } from "../../src/levels/index.ts";
import { mean, sampleSd, studentTQuantile } from "../../src/numerics/index.ts";

/** What everyone does: mean of the samples +- t standard errors. They differ in what stands in for a non-detect. */
export const RIVALS = ["left out", "half the limit", "zero"] as const;

export interface Rival {
  readonly name: (typeof RIVALS)[number];
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
}

/** The common ways on the same samples, in the order of `RIVALS`; one that has fewer than two numbers is missing. */
export function rivals(samples: readonly LevelSample[]): readonly Rival[] {
  const filled = (share: number) => samples.map(({ load, highest }) => load ?? share * (highest ?? 0));
  const measured = samples.flatMap(({ load }) => (load === null ? [] : [load]));
  return RIVALS.flatMap((name) =>
    interval(name, name === "left out" ? measured : filled(name === "zero" ? 0 : 0.5)),
  );
}

function interval(name: Rival["name"], values: readonly number[]): readonly Rival[] {
  if (values.length < 2) return [];
  const estimate = mean(values);
  const half = (studentTQuantile(0.975, values.length - 1) * sampleSd(values)) / Math.sqrt(values.length);
  return [{ name, estimate, lower: estimate - half, upper: estimate + half }];
}
