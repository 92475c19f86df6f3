import type { Design } from "./design.ts";
import { type PlanJudgement, type PlanPlace, setupFor } from "./plan-place.ts";
import type { PowerRow } from "./plan-row.ts";
import { verdictPower } from "./verdict-power.ts";

/** Options of `powerRows`. */
export interface PowerRowsOptions extends PlanJudgement {
  /** Curves: samples per period and plant. */
  readonly samples: readonly number[];
  /** Changes in per cent, each above -100. @defaultValue 0 to 200 in steps of 5 */
  readonly changes?: readonly number[];
  /** @defaultValue "rotating weekdays" */
  readonly design?: Design;
  /** @defaultValue 0 */
  readonly referenceSamples?: number;
}

const CHANGES: readonly number[] = Array.from({ length: 41 }, (_, index) => 5 * index);

/** Power curves of one place: the probability that each change is named, for each number of samples. */
export function powerRows(place: PlanPlace, options: PowerRowsOptions): readonly PowerRow[] {
  const { samples, changes = CHANGES, design = "rotating weekdays", referenceSamples = 0 } = options;
  const { scope, site, biomarker } = place;
  return samples.flatMap((count) => {
    const setup = setupFor(place, design, count, referenceSamples, options);
    return changes.map((change) => ({
      scope,
      site,
      biomarker,
      design,
      reference_samples: referenceSamples,
      samples: count,
      change_percent: change,
      power: verdictPower(1 + change / 100, setup),
    }));
  });
}
