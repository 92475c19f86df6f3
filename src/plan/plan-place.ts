import type { Weekday } from "../calendar/index.ts";
import { censoredEfficiency } from "./censored-efficiency.ts";
import type { Design } from "./design.ts";
import { type DesignError, designError } from "./design-error.ts";
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
  /** Share of the samples below their limit, of the past ones or as supposed; null: not known, taken as none. */
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
      error: withNonDetects(designError(layout, spread, options), place.belowLimit ?? 0),
    })),
    sharedError: laboratoryError({ ...place.laboratory, batchesPerPeriod, referenceSamples }),
    level,
    family,
  };
}

/** Samples below their limit tell less of the level: its scatter grows, for the truth and for the rule alike. */
function withNonDetects(error: DesignError, share: number): DesignError {
  const efficiency = censoredEfficiency(Math.min(share, MOST_BELOW));
  return {
    ...error,
    trueVariance: error.trueVariance / efficiency,
    ownVariance: error.ownVariance / efficiency,
    judged: error.judged && share <= MOST_BELOW,
  };
}

/** Above this share a level has bounds only, and no verdict. */
const MOST_BELOW = 0.8;
