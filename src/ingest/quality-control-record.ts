import type { SamplingDay, Window } from "../calendar/index.ts";
import type { Place, ResultKind } from "../samples/index.ts";
import type { NgPerL } from "../units/index.ts";

/** The sample types that are never loads. */
export type QualityControlType = "blank" | "control" | "duplicate" | "spike" | "reference" | "split";

/** A row that tests the laboratory or the sampler; it never becomes a load. Concentrations in ng/L. */
export interface QualityControlRecord {
  readonly type: QualityControlType;
  readonly site: string;
  readonly sampleId: string;
  readonly window: Window | null;
  readonly biomarker: string;
  readonly result: ResultKind;
  readonly concentration: NgPerL | null;
  readonly lowest: NgPerL;
  readonly highest: NgPerL | null;
  readonly laboratory: string;
  readonly method: string;
  readonly batch: string;
  readonly analysisDate: SamplingDay | null;
  /** ng/L: what a control is known to hold, or what was added to a spike; null when not stated. */
  readonly assigned?: number | null;
  /** ng/L: standard uncertainty of the assigned value, and the standard deviation set for judging results. */
  readonly assignedUncertainty?: number | null;
  readonly assignedSd?: number | null;
  /** ng/L: standard uncertainty of the result as the laboratory states it. */
  readonly standardUncertainty?: number | null;
  readonly place: Place;
}
