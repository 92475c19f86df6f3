import { type Issue, issue } from "../base/index.ts";
import type { QualityControlRecord } from "../ingest/index.ts";
import type { Measurement } from "../samples/index.ts";
import {
  isWorseThan,
  knownRsd,
  type LaboratoryEstimate,
  type UncertaintySetting,
} from "../uncertainty/index.ts";
import { laboratoryBiases, lostSpikes } from "./laboratory-biases.ts";
import { qualityControlEstimates } from "./quality-control-estimates.ts";
import { qualityControlGroups } from "./quality-control-groups.ts";
import { type QualityControlGroup, unnamedControls } from "./quality-control-sets.ts";
import type { Settings } from "./settings.ts";

/** Settings that know the laboratories' own quality control, and what was noticed on the way. */
export interface QualityControlled {
  readonly settings: Settings;
  readonly issues: readonly Issue[];
}

/**
 * Lets replicates, duplicates and control samples speak: per laboratory and biomarker they replace the assumed
 * `concentration` and `batch`, once they have 6 degrees of freedom, and stand in the settings with their n. What the
 * study or the laboratory states is never replaced; where repeated analyses contradict it, that is told.
 */
export function withQualityControl(
  settings: Settings,
  measurements: readonly Measurement[],
  records: readonly QualityControlRecord[],
): QualityControlled {
  const concentrations: LaboratoryEstimate[] = [];
  const batches: LaboratoryEstimate[] = [];
  const issues: Issue[] = [];
  const { concentration, batch } = settings.uncertainty;
  for (const { laboratory, biomarker, group } of qualityControlGroups(measurements, records)) {
    const otherwise = knownRsd(concentration, biomarker, "").rsd;
    const found = qualityControlEstimates(laboratory, biomarker, group, otherwise);
    if (found.concentration !== null) {
      concentrations.push(found.concentration);
      issues.push(...worseThanStated(found.concentration, group, concentration));
    }
    if (found.batch !== null) batches.push(found.batch);
    issues.push(
      ...toldOfUnnamed(biomarker, group),
      ...toldOfBias(laboratory, biomarker, group, settings.level),
      ...toldOfLost(laboratory, biomarker, group),
    );
  }
  const uncertainty = {
    ...settings.uncertainty,
    concentration: withEstimates(concentration, concentrations),
    batch: withEstimates(batch, batches),
  };
  return { settings: { ...settings, uncertainty }, issues };
}

/** Estimates that a stated number would outweigh are not printed. */
function withEstimates(
  setting: UncertaintySetting,
  estimates: readonly LaboratoryEstimate[],
): UncertaintySetting {
  return setting.origin === "stated" || estimates.length === 0 ? setting : { ...setting, estimates };
}

/** The pooled repeatability against what the laboratory, or else the study, states. */
function worseThanStated(
  { laboratory, biomarker, rsd, degreesOfFreedom }: LaboratoryEstimate,
  { measurements }: QualityControlGroup,
  setting: UncertaintySetting,
): readonly Issue[] {
  const stated = measurements.flatMap((one) => (one.stated === null ? [] : [one.stated]));
  const study = knownRsd(setting, biomarker, "");
  const allowed =
    stated.length > 0
      ? Math.sqrt(stated.reduce((sum, { expanded, k }) => sum + (expanded / k) ** 2, 0) / stated.length)
      : study.origin === "stated"
        ? study.rsd
        : 0;
  if (!(allowed > 0) || !isWorseThan(allowed, { rsd, degreesOfFreedom })) return [];
  const details = { laboratory, biomarker, found: percent(rsd), stated: percent(allowed) };
  return [issue({ code: "REPEATABILITY_WORSE", details })];
}

function toldOfUnnamed(biomarker: string, { records }: QualityControlGroup): readonly Issue[] {
  const unnamed = unnamedControls(records);
  const [first] = unnamed;
  if (first === undefined) return [];
  const { file, rows } = first.place;
  const details = { count: unnamed.length, biomarker };
  return [issue({ code: "CONTROLS_UNNAMED", file, row: rows[0] ?? null, details })];
}

function toldOfBias(
  laboratory: string,
  biomarker: string,
  group: QualityControlGroup,
  level: number,
): readonly Issue[] {
  return laboratoryBiases(group, level)
    .filter(({ verdict }) => verdict === "reads high" || verdict === "reads low")
    .map(({ of, bias, lower, upper, degreesOfFreedom }) => {
      const what = of === "bias of controls" ? "the controls" : "the spiked samples";
      const [percents, batches] = [[bias, lower, upper].map(percent), degreesOfFreedom + 1];
      const [at = 0, low = 0, high = 0] = percents;
      const details = { laboratory, biomarker, what, percent: at, lower: low, upper: high, batches };
      return issue({ code: "LABORATORY_BIAS", details });
    });
}

function toldOfLost(laboratory: string, biomarker: string, group: QualityControlGroup): readonly Issue[] {
  const lost = lostSpikes(group);
  const [first] = lost;
  if (first === undefined) return [];
  const { file, rows } = first.place;
  const details = { laboratory, biomarker, count: lost.length };
  return [issue({ code: "SPIKES_LOST", file, row: rows[0] ?? null, details })];
}

function percent(fraction: number): number {
  return Number((100 * fraction).toPrecision(3));
}
