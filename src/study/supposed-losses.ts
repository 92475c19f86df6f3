import { demandNumber } from "../base/index.ts";
import type { Biomarker } from "../biomarkers/index.ts";
import { correctionFactor, decayFactor } from "../loads/index.ts";
import type { SensitivityRow } from "./sensitivity-row.ts";

export interface LossOptions {
  /** Shares lost, fractions from 0 to below 1. @defaultValue 0.1, 0.2 and 0.4 */
  readonly lost?: readonly number[];
  /** Hours in the sewer: adds the slowest and fastest loss that the catalogue knows. @defaultValue none */
  readonly hours?: number;
}

/** A loss that is supposed: what reached the sampler times `factor` left the body. */
export interface SupposedLoss {
  readonly factor: number;
  readonly supposition: SensitivityRow["supposition"];
}

const SHARES = [0.1, 0.2, 0.4] as const;

/**
 * The losses to suppose for a residue: the shares asked for, and with a time in the sewer exp(k t) for the catalogue's
 * slowest and fastest rate (plug flow).
 * @throws WbeError `ARGUMENT_INVALID` for a share outside 0 to 1 or a negative time.
 */
export function supposedLosses(
  biomarker: Biomarker | null,
  { lost = SHARES, hours }: LossOptions,
): readonly SupposedLoss[] {
  const stated = lost.map((share) => ({
    factor: correctionFactor({ kind: "in-sewer", lost: share, relativeUncertainty: 0 }, "lost").factor,
    supposition: "stated" as const,
  }));
  return hours === undefined ? stated : [...stated, ...ofCatalogue(biomarker, hours)];
}

function ofCatalogue(biomarker: Biomarker | null, hours: number): readonly SupposedLoss[] {
  demandNumber(hours >= 0, "hours", "0 or more", hours);
  const rates = biomarker?.stability?.lossPerHour;
  if (rates === undefined) return [];
  const known = [rates.low, rates.value, rates.high].filter((rate) => typeof rate === "number");
  if (known.length === 0) return [];
  const at = (rate: number) => decayFactor({ rate, residenceTime: hours });
  const [slowest, fastest] = [Math.min(...known), Math.max(...known)];
  const first = { factor: at(slowest), supposition: "slowest known loss" as const };
  return slowest === fastest
    ? [first]
    : [first, { factor: at(fastest), supposition: "fastest known loss" as const }];
}
