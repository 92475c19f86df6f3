/** A row of a laboratory's table, with the columns of the tidy table. */
export interface SimulatedLabRow {
  readonly site: string;
  readonly sample_id: string;
  readonly sampling_start: string;
  readonly sampling_end: string;
  readonly biomarker: string;
  readonly concentration: number | "<LOQ";
  readonly unit: "ng/L";
  readonly loq: number;
  readonly laboratory: string;
  readonly matrix: "whole" | "filtered" | "";
  readonly analysis_date: string;
  readonly sample_type: "sample" | "blank" | "control" | "reference";
  readonly assigned_value: number | "";
  readonly result_version: number;
}

export interface SimulatedFlowRow {
  readonly site: string;
  readonly date: string;
  readonly flow_m3_per_day: number;
}

export interface SimulatedOverflowRow {
  readonly site: string;
  readonly date: string;
  readonly overflow_m3: number;
}

export interface SimulatedSiteRow {
  readonly site: string;
  readonly name: string;
  readonly municipality: string;
  readonly valid_from: string;
  readonly valid_to: string;
  readonly population: number;
  readonly sampling_mode: string;
  readonly meter: string;
  readonly closed: string;
  readonly successor: string;
}

export interface SimulatedEventRow {
  readonly from: string;
  readonly to: string;
  readonly site: string;
  readonly kind: "intervention" | "event" | "break" | "note";
  readonly title: string;
  readonly publish: boolean;
}

/** A split sample, or a ratio that the laboratories state. */
export interface SimulatedBridgeRow {
  readonly biomarker: string;
  readonly sample_id: string;
  readonly batch: string;
  readonly from_laboratory: string;
  readonly from_value: number | "";
  readonly to_laboratory: string;
  readonly to_value: number | "";
  readonly unit: "ng/L" | "";
  readonly ratio: number | "";
  readonly lower: number | "";
  readonly upper: number | "";
  readonly n: number | "";
}

/** True mean load over all days of a tertial, mg per day and 1000 persons truly connected. */
export interface TrueLevel {
  readonly scope: "plant" | "municipality";
  readonly site: string;
  readonly biomarker: string;
  readonly period: string;
  readonly load: number;
}

/** What the data were made from. */
export interface SimulatedTruth {
  readonly levels: readonly TrueLevel[];
  /** Result of the second laboratory over the first, by drug. */
  readonly laboratoryRatios: Readonly<Record<string, number>>;
  /** Day and place of the disposal; null without one. */
  readonly dumping: {
    readonly site: string;
    readonly biomarker: string;
    readonly day: string;
    readonly sampleId: string;
  } | null;
  /** The sample that thawed, and the day whose flow has a digit too many with its right value. */
  readonly thawed: string;
  readonly flowSlip: { readonly sampleId: string; readonly day: string; readonly flow: number };
}

export interface SimulatedStudy {
  readonly lab: readonly SimulatedLabRow[];
  readonly flow: readonly SimulatedFlowRow[];
  readonly overflow: readonly SimulatedOverflowRow[];
  readonly sites: readonly SimulatedSiteRow[];
  readonly events: readonly SimulatedEventRow[];
  readonly bridge: readonly SimulatedBridgeRow[];
  readonly truth: SimulatedTruth;
}
