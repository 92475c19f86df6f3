import type { Weekday } from "../calendar/index.ts";
import type { Design } from "./design.ts";
import { designError } from "./design-error.ts";
import { type LaboratoryErrorInput, laboratoryError } from "./laboratory-error.ts";
import { layoutOf } from "./layout-of.ts";
import type { Spread } from "./spread.ts";
import type { VerdictSetup } from "./verdict-power.ts";

/** One residue at one place: a plant, or a municipality of several. */
export interface PlanPlace {
  readonly scope: "plant" | "municipality";
  readonly site: string;
  readonly biomarker: string;
  /** One a plant; the shares of the load add to 1. */
  readonly plants: readonly { readonly share: number; readonly spread: Spread }[];
  readonly laboratory: Pick<LaboratoryErrorInput, "batchRsd" | "repeatabilityRsd">;
  /** Share of the past samples below a limit; null without samples. */
  readonly belowLimit: number | null;
}

/** How a plan is judged, the same for every place. */
export interface PlanJudgement {
  /** Two-sided confidence level. */
  readonly level: number;
  /** Comparisons judged together. */
  readonly family: number;
  /** Days of the period. */
  readonly periodDays: number;
  readonly weekend: readonly Weekday[];
  /** The day of a `fixed weekday`. */
  readonly weekday: Weekday;
  readonly batchesPerPeriod: number;
  /** Sd of ln(load) between weeks that the rule puts in where clustered days cannot show it. @defaultValue 0.2 */
  readonly weekSpread?: number;
}

/** The comparison of two periods of this place with n samples each, by one design. */
export function setupFor(
  place: PlanPlace,
  design: Design,
  samples: number,
  referenceSamples: number,
  judgement: PlanJudgement,
): VerdictSetup {
  const { level, family, periodDays, weekend, batchesPerPeriod, weekSpread = 0.2 } = judgement;
  const options = { periodDays, weekendShare: weekend.length / 7, priorWeekSd: weekSpread };
  const layout = layoutOf(design, samples, judgement);
  return {
    parts: place.plants.map(({ share, spread }) => ({
      share,
      error: designError(layout, spread, options),
    })),
    sharedError: laboratoryError({ ...place.laboratory, batchesPerPeriod, referenceSamples }),
    level,
    family,
  };
}
