import { FEWEST_SAMPLES } from "./design-error.ts";
import { type VerdictSetup, verdictPower } from "./verdict-power.ts";

/**
 * The fewest samples per period (and plant) with which the verdict rule sees a change of this ratio with this power.
 * Null: not with any number up to `largest`, most often because the batch error alone hides it.
 * @param setupFor the comparison with n samples on either side
 * @param largest the days of the period
 */
export function samplesNeeded(
  ratio: number,
  setupFor: (samples: number) => VerdictSetup,
  largest: number,
  power = 0.8,
): number | null {
  const reaches = (samples: number): boolean => verdictPower(ratio, setupFor(samples)) >= power;
  if (!reaches(largest)) return null;
  for (let samples = FEWEST_SAMPLES; samples < largest; samples++) if (reaches(samples)) return samples;
  return largest;
}
