import type { QualityControlRecord } from "../ingest/index.ts";
import { batchLabel, type SampleLoad } from "../loads/index.ts";
import {
  LARGEST_DIFFERENCE,
  proficiencyScores,
  RECOVERY_WINDOW,
  relativeDifference,
  spikeRecovery,
} from "../quality/index.ts";
import { batchSamples } from "./batch-samples.ts";
import { TIMES_BLANK } from "./control-blanks.ts";
import { type Diagnosis, EMPTY_ROW, inWords } from "./diagnosis.ts";
import { partnerOf } from "./quality-control-partner.ts";
import type { Study } from "./study.ts";

const LARGEST_SCORE = 2;

/** The laboratory's own checks: blanks, duplicates, spikes and controls, from the quality-control rows. */
export function diagnoseLaboratory(
  { qualityControl }: Pick<Study, "qualityControl">,
  loads: readonly SampleLoad[],
): readonly Diagnosis[] {
  return qualityControl.flatMap((record) => CHECKS[record.type](record, loads));
}

type Check = (record: QualityControlRecord, loads: readonly SampleLoad[]) => readonly Diagnosis[];

const CHECKS: Readonly<Record<QualityControlRecord["type"], Check>> = {
  blank,
  duplicate,
  spike,
  control,
  reference: control,
  split: () => [],
};

function blank(record: QualityControlRecord, loads: readonly SampleLoad[]): readonly Diagnosis[] {
  const { laboratory, biomarker, concentration } = record;
  const batch = batchLabel(record);
  const inBatch = new Set(
    batchSamples(
      record,
      loads.map(({ measurement }) => measurement),
    ),
  );
  const samples = loads.filter((load) => load.concentration !== null && inBatch.has(load.measurement));
  const doubted = samples.filter((one) => (one.concentration ?? 0) < TIMES_BLANK * (concentration ?? 0));
  const least = samples.reduce<number | null>(
    (low, one) => (one.concentration === null ? low : Math.min(low ?? one.concentration, one.concentration)),
    null,
  );
  const row = {
    ...rowOf(record, "blank, ng/L", concentration ?? 0, samples.length),
    expected_upper: least === null ? null : least / TIMES_BLANK,
  };
  const details = { laboratory, batch, biomarker, value: inWords(concentration ?? 0), count: doubted.length };
  return [{ row, code: doubted.length > 0 ? "BLANK_HIGH" : null, details, samples: doubted }];
}

function duplicate(record: QualityControlRecord, loads: readonly SampleLoad[]): readonly Diagnosis[] {
  const partner = partnerOf(record, loads, ({ measurement }) => measurement);
  const [a, b] = [record.concentration, partner?.concentration ?? null];
  if (partner === null || a === null || b === null || !(a + b > 0)) return [];
  const difference = relativeDifference(a, b);
  const row = {
    ...rowOf(record, "duplicates, relative difference", difference, 2),
    expected_upper: LARGEST_DIFFERENCE,
  };
  const details = { ...namesOf(record), percent: inWords(100 * difference) };
  const differ = difference > LARGEST_DIFFERENCE;
  return [{ row, code: differ ? "DUPLICATES_DIFFER" : null, details, samples: differ ? [partner] : [] }];
}

function spike(record: QualityControlRecord, loads: readonly SampleLoad[]): readonly Diagnosis[] {
  const partner = partnerOf(record, loads, ({ measurement }) => measurement);
  const added = record.assigned ?? null;
  const [spiked, unspiked] = [record.concentration, partner?.concentration ?? null];
  if (added === null || !(added > 0) || spiked === null || unspiked === null) return [];
  const recovery = spikeRecovery(spiked, unspiked, added);
  const { low, high } = RECOVERY_WINDOW;
  const row = {
    ...rowOf(record, "recovery of a spike", recovery, 2),
    expected_lower: low,
    expected_upper: high,
  };
  const outside = recovery < low || recovery > high;
  const details = { ...namesOf(record), percent: inWords(100 * recovery) };
  return [{ row, code: outside ? "RECOVERY_OUTSIDE" : null, details, samples: [] }];
}

/** z against the spread set for the material, zeta and E_n against the uncertainties of both, where they are stated. */
function control(record: QualityControlRecord): readonly Diagnosis[] {
  const { concentration, assigned, assignedUncertainty, assignedSd, standardUncertainty } = record;
  if (concentration === null || assigned === undefined || assigned === null) return [];
  const scores = proficiencyScores({
    result: concentration,
    assigned,
    sigma: assignedSd ?? null,
    resultUncertainty: standardUncertainty ?? null,
    assignedUncertainty: assignedUncertainty ?? null,
  });
  const told = [
    ["z score", scores.z, LARGEST_SCORE],
    ["zeta score", scores.zeta, LARGEST_SCORE],
    ["E_n score", scores.en, 1],
  ] as const;
  return told.flatMap(([check, score, limit]): Diagnosis[] => {
    if (score === null) return [];
    const row = { ...rowOf(record, check, score, 1), expected_lower: -limit, expected_upper: limit };
    const details = { ...namesOf(record), score: inWords(score) };
    return [{ row, code: Math.abs(score) > limit ? "CONTROL_OFF" : null, details, samples: [] }];
  });
}

function namesOf(record: QualityControlRecord): Record<"laboratory" | "biomarker" | "sample", string> {
  return { laboratory: record.laboratory, biomarker: record.biomarker, sample: record.sampleId };
}

function rowOf(record: QualityControlRecord, check: string, value: number, n: number): Diagnosis["row"] {
  const { site, sampleId, biomarker } = record;
  return { ...EMPTY_ROW, check, site, sample_id: sampleId, biomarker, value, n };
}
