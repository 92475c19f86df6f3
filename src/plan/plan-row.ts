import type { Design } from "./design.ts";

/** One design for one residue at one place: what it can see, before the first sample is paid. */
export interface PlanRow {
  readonly scope: "plant" | "municipality";
  readonly site: string;
  readonly biomarker: string;
  readonly design: Design;
  /** Frozen reference samples of the earlier period run again in the later batch. */
  readonly reference_samples: number;
  /** Per period and plant. */
  readonly samples: number;
  /** What the laboratory analyses per period in all plants, reference samples included. */
  readonly analyses: number;
  /** Sd of ln(load) between single samples. */
  readonly day_sd: number;
  readonly weekend_ratio: number;
  /** Relative root mean square error of the period's level, per cent, shared errors apart. */
  readonly error_percent: number;
  /** The change asked for, per cent. */
  readonly change_percent: number;
  /** Probability that the verdict names that change, 0 to 1. */
  readonly power: number;
  /** Samples per period and plant to see it with the wanted power; null: no number is enough. */
  readonly samples_needed: number | null;
  /** Smallest rise seen with the wanted power, per cent; null: none. */
  readonly detectable_increase_percent: number | null;
  /** Smallest fall, per cent (negative). */
  readonly detectable_decrease_percent: number | null;
  /** Smallest rise that the laboratory's batches leave visible, whatever the number of samples, per cent. */
  readonly floor_percent: number;
  /** Comparisons judged together. */
  readonly family: number;
  readonly flags: string;
}

/** Columns of a plan, in order. */
export const PLAN_COLUMNS: readonly (keyof PlanRow)[] = [
  "scope",
  "site",
  "biomarker",
  "design",
  "reference_samples",
  "samples",
  "analyses",
  "day_sd",
  "weekend_ratio",
  "error_percent",
  "change_percent",
  "power",
  "samples_needed",
  "detectable_increase_percent",
  "detectable_decrease_percent",
  "floor_percent",
  "family",
  "flags",
];

/** One point of a power curve. */
export interface PowerRow {
  readonly scope: "plant" | "municipality";
  readonly site: string;
  readonly biomarker: string;
  readonly design: Design;
  readonly reference_samples: number;
  readonly samples: number;
  readonly change_percent: number;
  /** Probability, 0 to 1, that the verdict sees the change. */
  readonly power: number;
}

/** Columns of a power curve, in order. */
export const POWER_COLUMNS: readonly (keyof PowerRow)[] = [
  "scope",
  "site",
  "biomarker",
  "design",
  "reference_samples",
  "samples",
  "change_percent",
  "power",
];
