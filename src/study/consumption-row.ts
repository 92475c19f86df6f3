import type { IntervalKind, Target } from "../levels/index.ts";

/** Which published factor a row supposes. Every row is a scenario. */
export type Scenario = "chosen factor" | "lowest published factor" | "highest published factor";

/** What a consumption rests on, and how large it is. */
export interface ConsumptionPart {
  readonly drug: string;
  /** The residue it is computed from; several joined by ` + `. */
  readonly biomarker: string;
  readonly scenario: Scenario;
  /** Id of the factor set; of several residues joined by ` + `. */
  readonly factor_set: string;
  /** g of drug (as `expressed_as` says) per g of residue; null for several residues. */
  readonly correction_factor: number | null;
  /** `read`, `derived`, `from memory, check`, ... of the factor. */
  readonly factor_confidence: string;
  /** `free base`, the name of the salt, or `pure substance` for a drug that is no base. */
  readonly expressed_as: string;
  readonly consumption_mg_per_day_per_1000: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** Doses, for experts: never in a municipal report. */
export interface DosePart {
  /** mg of pure drug a dose; null where none is agreed. */
  readonly dose_mg: number | null;
  readonly doses_per_day_per_1000: number | null;
  readonly doses_lower: number | null;
  readonly doses_upper: number | null;
  /** As if only those aged 15 to 64 took the drug; null unless their share is given. */
  readonly doses_per_day_per_1000_aged_15_64: number | null;
}

/** The consumption of a drug over a period at a plant or in a municipality. */
export interface ConsumptionRow extends ConsumptionPart, Partial<DosePart> {
  readonly scope: "plant" | "municipality";
  readonly site: string;
  /** What tells the level from its neighbours, like `laboratory=X`; empty when there is one. */
  readonly segment: string;
  readonly period: string;
  readonly period_start: string;
  readonly period_end: string;
  readonly samples: number;
  readonly detected: number;
  readonly target: Target;
  readonly interval_kind: IntervalKind | null;
  /** kg, if a whole year were as the period; its interval leaves the population out, which cancels. */
  readonly kg_per_year: number | null;
  readonly kg_per_year_lower: number | null;
  readonly kg_per_year_upper: number | null;
  /** Codes joined by `;`. */
  readonly flags: string;
}

/** The consumption of a drug that one sample tells of. */
export interface SampleConsumptionRow extends ConsumptionPart, Partial<DosePart> {
  readonly site: string;
  readonly sample_id: string;
  /** Day of the middle of the sample's window. */
  readonly date: string;
  readonly relative_uncertainty: number | null;
  readonly flags: string;
}

const PART = [
  "scenario",
  "factor_set",
  "correction_factor",
  "factor_confidence",
  "expressed_as",
  "consumption_mg_per_day_per_1000",
  "lower",
  "upper",
] as const satisfies readonly (keyof ConsumptionPart)[];

const DOSES = [
  "dose_mg",
  "doses_per_day_per_1000",
  "doses_lower",
  "doses_upper",
  "doses_per_day_per_1000_aged_15_64",
] as const satisfies readonly (keyof DosePart)[];

/** The columns of `consumption`, in order. */
export function consumptionColumns(doses: boolean): readonly (keyof ConsumptionRow)[] {
  return [
    "scope",
    "site",
    "drug",
    "biomarker",
    "segment",
    "period",
    "period_start",
    "period_end",
    "samples",
    "detected",
    "target",
    ...PART,
    "interval_kind",
    "kg_per_year",
    "kg_per_year_lower",
    "kg_per_year_upper",
    ...(doses ? DOSES : []),
    "flags",
  ];
}

/** The columns of `loadConsumption`, in order. */
export function sampleConsumptionColumns(doses: boolean): readonly (keyof SampleConsumptionRow)[] {
  return [
    "site",
    "sample_id",
    "date",
    "drug",
    "biomarker",
    ...PART,
    "relative_uncertainty",
    ...(doses ? DOSES : []),
    "flags",
  ];
}
