/** A row of the laboratory's table, with the columns of the tidy table. */
export interface SimulatedLabRow {
  readonly site: string;
  readonly sample_id: string;
  readonly sampling_start: string;
  readonly sampling_end: string;
  readonly biomarker: string;
  readonly concentration: number | "<LOQ" | null;
  readonly unit: "ng/L";
  readonly loq: number;
  readonly laboratory: string;
  readonly method: string;
  readonly matrix: string;
  readonly analysis_date: string;
  /** Mean flow of the window as measured; only with `flow: "daily"`, and null where the meter stopped too long. */
  readonly flow_m3_per_day?: number | null;
}

/** A reading of a plant's flow meter, local time. */
export interface SimulatedFlowRow {
  readonly site: string;
  readonly time: string;
  readonly flow: number;
  readonly flow_unit: "L/s";
}

/** A row of the sites file. */
export interface SimulatedSiteRow {
  readonly site: string;
  readonly name: string;
  readonly municipality: string;
  readonly valid_from: string;
  readonly valid_to: string;
  readonly population: number;
  readonly sampling_mode: string;
  readonly meter: string;
}

/** A row of the events file. */
export interface SimulatedEventRow {
  readonly from: string;
  readonly to: string;
  readonly site: string;
  readonly kind: "intervention" | "event" | "note";
  readonly title: string;
  readonly publish: boolean;
}

/** True mean load over all days of a tertial, mg per day and 1000 persons truly connected. */
export interface TrueLevel {
  readonly scope: "plant" | "municipality";
  readonly site: string;
  readonly biomarker: string;
  readonly period: string;
  readonly load_mg_per_day_per_1000: number;
}

/** A count of the persons connected to a plant: as the sites file states it, and as it truly was. */
export interface TrueCount {
  readonly site: string;
  readonly valid_from: string;
  readonly stated: number;
  readonly connected: number;
}

/** Factor by which all results of one drug and tertial are off. */
export interface BatchFactor {
  readonly period: string;
  readonly biomarker: string;
  readonly factor: number;
}

/** Factor by which a plant's meter is off, the whole time. */
export interface MeterFactor {
  readonly site: string;
  readonly factor: number;
}

/** What the data were made from. */
export interface SimulatedTruth {
  readonly levels: readonly TrueLevel[];
  readonly meterFactors: readonly MeterFactor[];
  readonly populations: readonly TrueCount[];
  readonly batchFactors: readonly BatchFactor[];
}

export interface SimulatedStudy {
  readonly lab: readonly SimulatedLabRow[];
  readonly flow: readonly SimulatedFlowRow[];
  readonly sites: readonly SimulatedSiteRow[];
  readonly events: readonly SimulatedEventRow[];
  readonly truth: SimulatedTruth;
}
