import { groupBy } from "../base/index.ts";
import type { QualityControlRecord } from "../ingest/index.ts";
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
 * of spikes. Known values that state no uncertainty take that of those that do. It is told, never corrected: whoever sets `corrections` decides.
 * @param level two-sided, a fraction
 */
export function laboratoryBiases(group: QualityControlGroup, level: number): readonly FoundBias[] {
  const assigned = group.records.flatMap((record): Known[] => {
    const { type, concentration, assigned: value = null, assignedUncertainty = null } = record;
    const isKnown = type === "control" || type === "reference";
    if (!isKnown || concentration === null || !(concentration > 0) || value === null || !(value > 0))
      return [];
    const rsd = assignedUncertainty === null ? null : assignedUncertainty / value;
    return [{ batch: batchOf(record), ratio: concentration / value, rsd }];
  });
  const spiked = group.records.flatMap((record): Known[] => {
    const ratio = record.concentration === null ? null : highestRecovery(record, group);
    return ratio !== null && ratio > 0 ? [{ batch: batchOf(record), ratio, rsd: null }] : [];
  });
  return [...biasOf("bias of controls", assigned, level), ...biasOf("bias of spikes", spiked, level)];
}

/** Spiked samples of which nothing was found again: no ratio of theirs has a logarithm, so the bias leaves them out. */
export function lostSpikes(group: QualityControlGroup): readonly QualityControlRecord[] {
  return group.records.filter((record) => {
    const recovery = highestRecovery(record, group);
    return recovery !== null && recovery <= 0;
  });
}

/** A fraction; of a result below its limit the most that can be; null where sample, addition or limit is unknown. */
function highestRecovery(record: QualityControlRecord, { measurements }: QualityControlGroup): number | null {
  const { type, concentration, highest, assigned: added = null } = record;
  const found = concentration ?? highest;
  if (type !== "spike" || found === null || added === null || !(added > 0)) return null;
  const other = partnerOf(record, measurements, (one) => one)?.concentration ?? null;
  return other === null ? null : (found - other) / added;
}

/** A result over its known value, whose own relative standard uncertainty is `rsd`; null where none is stated. */
interface Known {
  readonly batch: string;
  readonly ratio: number;
  readonly rsd: number | null;
}

function biasOf(of: FoundBias["of"], known: readonly Known[], level: number): readonly FoundBias[] {
  const named = known.filter(({ batch }) => batch !== "");
  if (named.length === 0) return [];
  const batches = [...groupBy(named, ({ batch }) => batch).values()];
  const stated = named.flatMap(({ rsd }) => (rsd === null ? [] : [rsd]));
  const rsd = Math.sqrt(stated.reduce((sum, one) => sum + one ** 2, 0) / Math.max(1, stated.length));
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
