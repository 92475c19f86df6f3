import { groupBy } from "../base/index.ts";
import { type LaboratoryBias, laboratoryBias } from "../uncertainty/index.ts";
import { FEWEST_DEGREES_OF_FREEDOM } from "./quality-control-estimates.ts";
import { partnerOf } from "./quality-control-partner.ts";
import { batchOf, type QualityControlGroup } from "./quality-control-sets.ts";

/** How a laboratory's results of one biomarker lie against known values, and against what was added to samples. */
export interface FoundBias extends LaboratoryBias {
  readonly of: "bias of controls" | "bias of spikes";
  /** Fewer than 6 degrees of freedom show nothing; nor does an interval that holds 0. */
  readonly verdict: "too few" | "no bias" | "reads high" | "reads low";
}

/**
 * Bias of one laboratory and biomarker from controls and reference samples with an assigned value, and from the recovery
 * of spikes. It is told, never corrected: whoever sets `corrections` decides.
 * @param level two-sided, a fraction
 */
export function laboratoryBiases(group: QualityControlGroup, level: number): readonly FoundBias[] {
  const assigned = group.records.flatMap((record): Known[] => {
    const { type, concentration, assigned: value = null, assignedUncertainty = null } = record;
    const isKnown = type === "control" || type === "reference";
    if (!isKnown || concentration === null || !(concentration > 0) || value === null || !(value > 0))
      return [];
    return [
      { batch: batchOf(record), ratio: concentration / value, rsd: (assignedUncertainty ?? 0) / value },
    ];
  });
  const spiked = group.records.flatMap((record): Known[] => {
    const { type, concentration, assigned: added = null } = record;
    if (type !== "spike" || concentration === null || added === null || !(added > 0)) return [];
    const other = partnerOf(record, group.measurements, (one) => one)?.concentration ?? null;
    const recovered = other === null ? 0 : concentration - other;
    return recovered > 0 ? [{ batch: batchOf(record), ratio: recovered / added, rsd: 0 }] : [];
  });
  return [...biasOf("bias of controls", assigned, level), ...biasOf("bias of spikes", spiked, level)];
}

/** A result over its known value, whose own relative standard uncertainty is `rsd`. */
interface Known {
  readonly batch: string;
  readonly ratio: number;
  readonly rsd: number;
}

function biasOf(of: FoundBias["of"], known: readonly Known[], level: number): readonly FoundBias[] {
  const named = known.filter(({ batch }) => batch !== "");
  if (named.length === 0) return [];
  const batches = [...groupBy(named, ({ batch }) => batch).values()];
  const rsd = Math.sqrt(named.reduce((sum, one) => sum + one.rsd ** 2, 0) / named.length);
  const found = laboratoryBias(
    batches.map((batch) => batch.map(({ ratio }) => ratio)),
    rsd,
    level,
  );
  return found === null ? [] : [{ ...found, of, verdict: verdictOf(found) }];
}

function verdictOf({ lower, upper, degreesOfFreedom }: LaboratoryBias): FoundBias["verdict"] {
  if (degreesOfFreedom < FEWEST_DEGREES_OF_FREEDOM) return "too few";
  return lower > 0 ? "reads high" : upper < 0 ? "reads low" : "no bias";
}
