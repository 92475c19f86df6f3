import type { Code } from "../base/index.ts";
import { log } from "../numerics/index.ts";
import { DESIGNS, type Design } from "./design.ts";
import { detectableChange } from "./detectable-change.ts";
import { type PlanJudgement, type PlanPlace, setupFor } from "./plan-place.ts";
import type { PlanRow } from "./plan-row.ts";
import { samplesNeeded } from "./samples-needed.ts";
import { totalSd } from "./spread.ts";
import { batchFloor, type VerdictSetup, verdictPower } from "./verdict-power.ts";

/** What is asked of every place. */
export interface PlanQuestion extends PlanJudgement {
  /** The change to see, as a ratio above 0: 1.5 for +50 %. */
  readonly ratio: number;
  /** Wanted probability to see it, 0 to 1. */
  readonly power: number;
  /** Samples per period and plant, by design: what the same money buys. */
  readonly samples: Readonly<Record<Design, number>>;
  /** Frozen reference samples in the remedy row; 0 leaves the row out. */
  readonly referenceSamples: number;
}

/** Rows of one place: every design at the same cost, and the recommended one with frozen reference samples run again. */
export function planRows(place: PlanPlace, question: PlanQuestion): readonly PlanRow[] {
  const plain = DESIGNS.map((design) => planRow(place, design, 0, question));
  if (question.referenceSamples === 0) return plain;
  const [first, ...others] = plain;
  const remedy = planRow(place, "rotating weekdays", question.referenceSamples, question);
  return first === undefined ? [remedy] : [first, remedy, ...others];
}

function planRow(place: PlanPlace, design: Design, references: number, question: PlanQuestion): PlanRow {
  const { ratio, power, family, periodDays } = question;
  const samples = question.samples[design];
  const setupWith = (count: number): VerdictSetup => setupFor(place, design, count, references, question);
  const setup = setupWith(samples);
  const seen = detectableChange(setup, power);
  const floor = batchFloor(setup, power);
  const needed = samplesNeeded(ratio, setupWith, periodDays, power);
  const { plants } = place;
  const joined = (pick: (index: number) => number): number =>
    plants.reduce((sum, { share }, index) => sum + share * pick(index), 0);
  const error = Math.sqrt(
    setup.parts.reduce((sum, part) => sum + (part.share * part.error.relativeError) ** 2, 0),
  );
  return {
    scope: place.scope,
    site: place.site,
    biomarker: place.biomarker,
    design,
    reference_samples: references,
    samples,
    analyses: (samples + references) * plants.length,
    day_sd: joined((index) => totalSd(plants[index]?.spread ?? NO_SPREAD)),
    weekend_ratio: joined((index) => plants[index]?.spread.weekendRatio ?? 1),
    error_percent: 100 * error,
    change_percent: 100 * (ratio - 1),
    power: verdictPower(ratio, setup),
    samples_needed: needed,
    detectable_increase_percent: seen === null ? null : 100 * (seen - 1),
    detectable_decrease_percent: seen === null ? null : 100 * (1 / seen - 1),
    floor_percent: 100 * (floor - 1),
    family,
    flags: flagsOf(place, design, samples, needed, Math.abs(log(ratio)) <= log(floor)).join(";"),
  };
}

const NO_SPREAD = { daySd: 0, weekSd: 0, measurementSd: 0 } as const;

/** Above this share of non-detects a plan made as if all were measured promises too much. */
const MANY_BELOW = 0.3;

function flagsOf(
  { plants, belowLimit }: PlanPlace,
  design: Design,
  samples: number,
  needed: number | null,
  isBelowFloor: boolean,
): readonly Code[] {
  const flags: Code[] = [];
  if (plants.some(({ spread }) => spread.origin === "assumed")) flags.push("SPREAD_ASSUMED");
  if (design === "fixed weekday") flags.push("ONE_STRATUM");
  if (samples < 4) flags.push("TOO_FEW_SAMPLES");
  if (design === "whole weeks") flags.push("WEEK_PRIOR_ADDED");
  if (needed === null && isBelowFloor) flags.push("BATCH_FLOOR");
  if (belowLimit !== null && belowLimit > MANY_BELOW) flags.push("HAS_NON_DETECTS");
  return flags;
}
